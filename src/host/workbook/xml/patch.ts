import { escapeAttribute } from "./escape";
import { splitOpenTag } from "./openTag";
import { XmlReader } from "./reader";
import { parseAttributes } from "./tree";

interface Piece {
  readonly name: string;
  /** White space and comments before the element. */
  readonly lead: string;
  readonly xml: string;
}

export type AttributeChanges = Readonly<Record<string, string | number | null>>;

/**
 * An element whose children are replaced one by one: what is not replaced keeps its text. `order` is the schema's
 * order of children, by local name, which says where a new child goes.
 */
export class ElementPatch {
  private readonly before: string;
  private openTag: string;
  private pieces: Piece[] = [];
  private readonly after: string;

  constructor(
    text: string,
    private readonly order: readonly string[],
  ) {
    const reader = new XmlReader(text);
    reader.next();
    this.before = text.slice(0, reader.start);
    this.openTag = text.slice(reader.start, reader.end);
    const name = reader.prefix + reader.name;
    if (reader.isEmpty()) {
      this.openTag = `${this.openTag.slice(0, -2).trimEnd()}>`;
      this.after = `</${name}>${text.slice(reader.end)}`;
      return;
    }
    for (let from = reader.end; ; from = reader.end) {
      if (!reader.nextChild()) {
        this.after = text.slice(from);
        return;
      }
      const { start, name: childName } = reader;
      reader.skip();
      const lead = text.slice(from, start);
      this.pieces.push({ name: childName, lead, xml: text.slice(start, reader.end) });
    }
  }

  /** Prefix of the element's own name, which its children in the same namespace have too; with its colon, or "". */
  get prefix(): string {
    return /^<([\w.-]+:)?/.exec(this.openTag)?.[1] ?? "";
  }

  attributes(): Record<string, string> {
    return parseAttributes(this.openTag);
  }

  /** Sets attributes of the element itself; null takes one away. */
  setAttributes(changes: AttributeChanges): void {
    this.openTag = withAttributes(this.openTag, changes);
  }

  /** The children of a name, as they stand. */
  all(name: string): string[] {
    return this.pieces.filter((piece) => piece.name === name).map(({ xml }) => xml);
  }

  /** Every child as it stands, in their order. */
  children(): string[] {
    return this.pieces.map(({ xml }) => xml);
  }

  /** Names of the children, in their order. */
  names(): string[] {
    return this.pieces.map(({ name }) => name);
  }

  /** Puts `xml` (one element or several) in place of all children of a name; "" takes them away. */
  set(name: string, xml: string): void {
    const { at, lead, others } = this.placeFor(name);
    if (xml !== "") others.splice(at, 0, { name, lead, xml });
    this.pieces = others;
  }

  /** Adds a child after the others of its name. */
  append(name: string, xml: string): void {
    const last = this.pieces.findLastIndex((piece) => piece.name === name);
    this.pieces.splice(last === -1 ? this.placeOf(name) : last + 1, 0, { name, lead: "", xml });
  }

  toString(): string {
    return this.before + this.openTag + textOf(this.pieces) + this.after;
  }

  /** The element with a long text, in pieces, in place of all children of a name. */
  toPieces(name: string, inner: readonly string[]): string[] {
    const { at, lead, others } = this.placeFor(name);
    const before = this.before + this.openTag + textOf(others.slice(0, at)) + lead;
    return [before, ...inner, textOf(others.slice(at)) + this.after];
  }

  /** Where what replaces the children of a name goes among the others. */
  private placeFor(name: string): { at: number; lead: string; others: Piece[] } {
    const first = this.pieces.findIndex((piece) => piece.name === name);
    const others = this.pieces.filter((piece) => piece.name !== name);
    const at = first === -1 ? this.placeOf(name) : first;
    return { at, lead: this.pieces[first]?.lead ?? "", others };
  }

  /** Before the first child that the schema puts later; children that it does not name stay with the one before. */
  private placeOf(name: string): number {
    const rank = this.order.indexOf(name);
    const at = this.pieces.findIndex((piece) => this.rankOf(piece) > rank);
    return at === -1 ? this.pieces.length : at;
  }

  /** An mc:AlternateContent stands where what it wraps would stand. */
  private rankOf({ name, xml }: Piece): number {
    if (name !== "AlternateContent") return this.order.indexOf(name);
    return this.order.findIndex((wrapped) =>
      new RegExp(`<([\\w.-]+:)?${wrapped}[\\s/>]`).test(xml),
    );
  }
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ lead, xml }) => lead + xml).join("");
}

/** An element, or its open tag alone, with some attributes set, or taken away where null; all else keeps its text. */
export function withAttributes(xml: string, changes: AttributeChanges): string {
  const [tag, rest] = splitOpenTag(xml);
  let changed = tag;
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const text = value === null ? "" : ` ${name}="${escapeAttribute(String(value))}"`;
    if (pattern.test(changed)) changed = changed.replace(pattern, () => text);
    else if (value !== null) changed = changed.replace(/\s*\/?>$/, (end) => text + end.trimStart());
  }
  return changed + rest;
}
