import { strFromU8, unzipSync } from "fflate";

/** A package's parts as text, by path; a picture's bytes stand one to a character. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part, true)]),
  );
}

/** The elements of that name in a part, with all that is in them. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>.*?</${name}>)`, "gs")) ?? [];
}
