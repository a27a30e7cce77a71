import type { Workbook } from "../model";
import type { Package } from "../package";
import { child, parseXml } from "../xml/tree";

/** The element of docProps/core.xml that holds each document property, with its usual prefix. */
export const CORE_ELEMENTS: Readonly<Record<keyof Workbook["properties"], [string, string]>> = {
  title: ["dc", "title"],
  subject: ["dc", "subject"],
  author: ["dc", "creator"],
  category: ["cp", "category"],
  keywords: ["cp", "keywords"],
  comments: ["dc", "description"],
};

export function readCoreProperties(pack: Package): Workbook["properties"] {
  const path = pack.relationships("").ofKind("core-properties")[0]?.target;
  const root = path !== undefined && pack.has(path) ? parseXml(pack.text(path)) : undefined;
  const value = (key: keyof Workbook["properties"]) =>
    child(root, CORE_ELEMENTS[key][1])?.text ?? "";
  return {
    title: value("title"),
    subject: value("subject"),
    author: value("author"),
    category: value("category"),
    keywords: value("keywords"),
    comments: value("comments"),
  };
}
