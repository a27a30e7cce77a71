import { damaged } from "../errors";
import { unescapeXml } from "./escape";
import { splitOpenTag } from "./openTag";
import { characterData, XmlReader } from "./reader";

/** An element with its place in the text it was read from. Names are local; attributes keep their prefixes. */
export interface XmlElement {
  readonly name: string;
  /** With its colon, or "". */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without its children's. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where its close tag starts; `end` for an empty element. */
  readonly innerEnd: number;
}

/** The root element of a whole XML text. */
export function parseXml(text: string): XmlElement {
  const reader = new XmlReader(text);
  if (!reader.next() || reader.kind === "close") throw damaged("an XML part is empty");
  return readElement(reader);
}

/** The element that a reader has just opened; the reader moves to its end. */
export function readElement(reader: XmlReader): XmlElement {
  const { name, prefix, start, end: innerStart } = reader;
  const attributes = parseAttributes(reader.text.slice(start, innerStart));
  const base = { name, prefix, attributes, start };
  if (reader.kind === "empty") {
    const end = reader.end;
    return { ...base, children: [], text: "", end, innerEnd: end };
  }
  const children: XmlElement[] = [];
  let text = "";
  for (let from = innerStart; ; from = reader.end) {
    const inside = reader.nextChild();
    text += characterData(reader.text.slice(from, reader.start));
    if (!inside) break;
    children.push(readElement(reader));
  }
  if (reader.name !== name) throw damaged(`an XML part closes ${name} with ${reader.name}`);
  return { ...base, children, text, end: reader.end, innerEnd: reader.start };
}

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an element, by its text or that of its open tag, in their order. */
export function parseAttributes(xml: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of splitOpenTag(xml)[0].matchAll(ATTRIBUTE)) {
    attributes[name] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An attribute whatever its prefix, such as `id` for "r:id"; one with a prefix wins. */
export function prefixedAttribute(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return element.attributes[key ?? name];
}

/** xsd:boolean in a form that Excel or others write; `fallback` where it is absent. */
export function flag(value: string | undefined, fallback = false): boolean {
  if (value === undefined) return fallback;
  return value === "1" || value === "true" || value === "on";
}

export function numberOr(value: string | undefined, fallback: number): number {
  if (value === undefined || value.trim() === "") return fallback;
  const number = Number(value);
  return Number.isFinite(number) ? number : fallback;
}
