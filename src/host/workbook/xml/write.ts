import { escapeAttribute, escapeText } from "./escape";

export type AttributeValues = Readonly<Record<string, string | number | undefined>>;

/** Attributes as they stand in a tag, each with a space before it; undefined ones are left out. */
export function attributesXml(attributes: AttributeValues): string {
  let out = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) out += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return out;
}

/** An element; `inner` is XML already. Name and attributes carry their prefixes. */
export function elementXml(name: string, attributes: AttributeValues = {}, inner = ""): string {
  const open = `<${name}${attributesXml(attributes)}`;
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** An element that holds text; white space at its ends or line breaks are marked to be kept. */
export function textElementXml(
  name: string,
  text: string,
  attributes: AttributeValues = {},
): string {
  const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${attributesXml(attributes)}${kept}>${escapeText(text)}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
