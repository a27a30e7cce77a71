import { posix } from "node:path";
import { partsOf } from "./partsOf";

const TYPES = "[Content_Types].xml";

/**
 * What would make Excel offer to repair an .xlsx: parts whose kind is not told, entries and links that lead to no part,
 * and elements that use a link which is not there.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const types = parts.get(TYPES) ?? "";
  const endings = new Set(valuesOf(types, "Extension"));
  const entries = valuesOf(types, "PartName").map((name) => name.slice(1));
  const paths = [...parts.keys()].filter((path) => path !== TYPES && !path.endsWith("/"));
  const isTyped = (path: string) =>
    entries.includes(path) || endings.has(path.slice(path.lastIndexOf(".") + 1));
  return [
    ...paths.filter((path) => !isTyped(path)).map((path) => `${path} is of no kind`),
    ...entries.filter((path) => !parts.has(path)).map((path) => `no part is at ${path}`),
    ...paths.filter((path) => path.endsWith(".xml")).flatMap((path) => linkFaults(path, parts)),
  ];
}

function linkFaults(path: string, parts: ReadonlyMap<string, string>): string[] {
  const folder = posix.dirname(path);
  const text = parts.get(posix.join(folder, "_rels", `${posix.basename(path)}.rels`)) ?? "";
  const links = text.match(/<Relationship [^>]*>/g) ?? [];
  const inside = links.filter((link) => !link.includes('TargetMode="External"'));
  const targets = inside.flatMap((link) => valuesOf(link, "Target"));
  const lost = targets.filter((target) => !parts.has(pathOf(folder, target)));
  const ids = new Set(links.flatMap((link) => valuesOf(link, "Id")));
  const used = valuesOf(parts.get(path) ?? "", "r:(?:id|embed|link)").filter((id) => id !== "");
  return [
    ...lost.map((target) => `${path} leads to ${target}, which is not there`),
    ...used.filter((id) => !ids.has(id)).map((id) => `${path} uses ${id}, which it does not have`),
  ];
}

function pathOf(folder: string, target: string): string {
  return target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
}

function valuesOf(xml: string, attribute: string): string[] {
  return [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(
    ([, value = ""]) => value,
  );
}
