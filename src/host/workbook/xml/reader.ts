import { damaged } from "../errors";
import { unescapeXml } from "./escape";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const EQUALS = 61;

/**
 * Steps through the tags of an XML text and knows where each stands, so that what is not understood can be kept as it
 * is. Names are local: the prefix is told apart. Comments and instructions are stepped over; a DTD is refused.
 */
export class XmlReader {
  kind: "open" | "close" | "empty" = "open";
  /** Local name of the tag. */
  name = "";
  /** With its colon, or "". */
  prefix = "";
  /** Where the tag begins, at its "<". */
  start = 0;
  /** After the tag's ">". */
  end: number;
  private attributesAt = 0;

  constructor(
    readonly text: string,
    from = 0,
    private readonly limit = text.length,
  ) {
    this.end = from;
  }

  /** Whether the tag is an element of its own, such as <v/>. */
  isEmpty(): boolean {
    return this.kind === "empty";
  }

  /** Moves to the next tag; false at the end. */
  next(): boolean {
    const { text } = this;
    let at = text.indexOf("<", this.end);
    while (at !== -1 && at < this.limit) {
      const code = text.charCodeAt(at + 1);
      if (code !== BANG && code !== QUESTION) {
        this.readTag(at);
        return true;
      }
      at = text.indexOf("<", skipMarkup(text, at));
    }
    return false;
  }

  /** Moves to the next open or empty tag that is a child of the element just opened; false at its close. */
  nextChild(): boolean {
    if (!this.next()) throw damaged("an XML part is cut off");
    return this.kind !== "close";
  }

  private readTag(start: number): void {
    const { text } = this;
    const closing = text.charCodeAt(start + 1) === SLASH;
    let at = start + (closing ? 2 : 1);
    let nameStart = at;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === COLON) nameStart = at + 1;
      else if (code === GREATER || code === SLASH || code <= 32 || Number.isNaN(code)) break;
    }
    this.start = start;
    this.name = text.slice(nameStart, at);
    this.prefix = text.slice(start + (closing ? 2 : 1), nameStart);
    this.attributesAt = at;
    at = endOfTag(text, at);
    this.end = at + 1;
    const empty = text.charCodeAt(at - 1) === SLASH;
    this.kind = closing ? "close" : empty ? "empty" : "open";
  }

  /** An attribute of the tag by its name as written, prefix included; undefined where it has none. */
  attribute(name: string): string | undefined {
    const { text } = this;
    let at = this.attributesAt;
    for (;;) {
      while (text.charCodeAt(at) <= 32) at++;
      const equals = text.indexOf("=", at);
      if (equals === -1 || equals >= this.end) return undefined;
      let open = equals + 1;
      while (text.charCodeAt(open) <= 32) open++;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close === -1 || close >= this.end) return undefined;
      if (text.startsWith(name, at) && isNameEnd(text.charCodeAt(at + name.length))) {
        return unescapeXml(text.slice(open + 1, close));
      }
      at = close + 1;
    }
  }

  /** From an open tag: the element's own text, and moves to its close. Text of child elements is left out. */
  readText(): string {
    if (this.kind === "empty") return "";
    const { text, end } = this;
    const next = text.indexOf("<", end);
    if (next !== -1 && text.charCodeAt(next + 1) === SLASH) {
      this.next();
      return unescapeXml(text.slice(end, next));
    }
    return this.readMixedText();
  }

  private readMixedText(): string {
    let out = "";
    let depth = 1;
    while (depth > 0) {
      const from = this.end;
      if (!this.next()) throw damaged("an XML part is cut off");
      if (depth === 1) out += characterData(this.text.slice(from, this.start));
      depth += this.depthChange();
    }
    return out;
  }

  /** From an open tag: moves past the element, to its close. */
  skip(): void {
    if (this.kind !== "open") return;
    let depth = 1;
    while (depth > 0) {
      if (!this.next()) throw damaged("an XML part is cut off");
      depth += this.depthChange();
    }
  }

  private depthChange(): -1 | 0 | 1 {
    if (this.isEmpty()) return 0;
    return this.kind === "open" ? 1 : -1;
  }
}

function isNameEnd(code: number): boolean {
  return code === EQUALS || code <= 32;
}

/** Position of the ">" that ends a tag; one inside quotes does not. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === QUOTE || code === APOSTROPHE) {
      at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at === -1) break;
    } else if (code === LESS) break;
  }
  throw damaged("an XML part has a broken tag");
}

/** After the comment, CDATA section or instruction at `at`. */
function skipMarkup(text: string, at: number): number {
  const close = text.startsWith("<!--", at)
    ? "-->"
    : text.startsWith("<![CDATA[", at)
      ? "]]>"
      : text.startsWith("<?", at)
        ? "?>"
        : null;
  if (close === null) throw damaged("an XML part declares a document type");
  const end = text.indexOf(close, at + 2);
  if (end === -1) throw damaged("an XML part is cut off");
  return end + close.length;
}

/** Text between two tags: CDATA as it stands, comments and instructions left out, entities resolved. */
export function characterData(raw: string): string {
  if (!raw.includes("<")) return unescapeXml(raw);
  return raw
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<!--") || piece.startsWith("<?") ? "" : unescapeXml(piece);
    })
    .join("");
}
