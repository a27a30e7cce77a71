import { damaged } from "./unpack";

/** The root of a part's XML. Throws a FileProblem where it is none. */
export function rootOf(text: string | undefined): Element {
  if (text === undefined) throw damaged();
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0) throw damaged();
  return parsed.documentElement;
}

/** An element's children of a name, whatever its prefix. */
export const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

/** All elements of a name inside an element, whatever their prefix. */
export const within = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagNameNS("*", name),
];

/** An attribute by its local name: prefixes are the file's own. */
export const attributeOf = (element: Element, name: string): string | null =>
  [...element.attributes].find(({ localName }) => localName === name)?.value ?? null;
