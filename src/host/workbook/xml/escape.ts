const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Character data or an attribute's value as text: entities resolved, line ends as "\n". */
export function unescapeXml(raw: string): string {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const hex = name[1] === "x" || name[1] === "X";
    const code = hex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const ESCAPED = /[&<>\r]/;

export function escapeText(text: string): string {
  // Most texts have none of these, and to find that out is cheap.
  if (!ESCAPED.test(text)) return text;
  return text.replace(/[&<>\r]/g, (c) =>
    c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&#13;",
  );
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\t]/g, (c) =>
    c === '"' ? "&quot;" : c === "\n" ? "&#10;" : "&#9;",
  );
}

/** ECMA-376 ST_Xstring: "_x000D_" stands for a character that XML cannot hold. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** Texts without any of these, which are most, have nothing to encode. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
const UNUSUAL = /_x|[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Control characters and lone surrogates as _xHHHH_; text that reads like such an escape has its underscore escaped. */
export function encodeXstring(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(
    // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
    /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
