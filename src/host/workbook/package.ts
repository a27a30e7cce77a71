import { damaged } from "./errors";
import { ContentTypes } from "./package/contentTypes";
import { decodeXmlBytes } from "./package/decodeXml";
import { encodePieces } from "./package/encodePieces";
import { PLAIN_PACKER, type Packer } from "./package/packer";
import { relationshipsPath } from "./package/partPath";
import { readZip } from "./package/readZip";
import { Relationships } from "./package/relationships";
import { writeZip } from "./package/writeZip";
import { inflateEntry, makeEntry, type ZipEntry } from "./package/zipEntry";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** A long text may come in pieces, so that it never has to lie in memory whole. */
type Content = string | readonly string[] | Uint8Array;
type Part =
  { readonly entry: ZipEntry } | { readonly name: string; readonly content: string | Uint8Array };

/** A part from this length on is packed as soon as it is written: several long worksheets take much memory as text. */
const LONG = 500_000;

/**
 * The parts of an Office file (OPC). Paths are without a first slash ("xl/workbook.xml") and are compared without
 * case. A part that is not written keeps its compressed bytes as they were opened.
 */
export class Package {
  private types: ContentTypes | null = null;
  private readonly relationshipsOf = new Map<string, Relationships>();

  /** `original` is the file that the parts are of, as long as none was written. */
  private constructor(
    private readonly parts: Map<string, Part>,
    private original: Uint8Array | null,
    private readonly packer: Packer,
  ) {}

  static open(bytes: Uint8Array, packer = PLAIN_PACKER): Package {
    const parts = new Map<string, Part>();
    for (const entry of readZip(bytes)) parts.set(entry.name.toLowerCase(), { entry });
    return new Package(parts, bytes, packer);
  }

  /** From parts as text, for a new workbook. */
  static of(contents: Readonly<Record<string, string>>, packer: Packer): Package {
    const pack = new Package(new Map(), null, packer);
    for (const [path, text] of Object.entries(contents)) pack.write(path, text);
    return pack;
  }

  /** A package of its own with the same parts: what is written there does not show here. */
  copy(): Package {
    return new Package(new Map(this.parts), this.original, this.packer);
  }

  paths(): string[] {
    return Array.from(this.parts.values(), nameOf);
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  bytes(path: string): Uint8Array {
    const part = this.parts.get(path.toLowerCase());
    if (!part) throw damaged(`${path} is missing`);
    if ("entry" in part) return inflateEntry(part.entry, this.packer);
    return bytesOf(part.content);
  }

  text(path: string): string {
    const part = this.parts.get(path.toLowerCase());
    if (part && "content" in part && typeof part.content === "string") return part.content;
    return decodeXmlBytes(this.bytes(path));
  }

  /** Puts a part's new content in its place; a part that is new comes last. */
  write(path: string, content: Content): void {
    this.original = null;
    const known = this.parts.get(path.toLowerCase());
    const name = known ? nameOf(known) : path;
    this.parts.set(
      path.toLowerCase(),
      lengthOf(content) < LONG
        ? { name, content: wholeOf(content) }
        : { entry: makeEntry(name, bytesOf(content), this.packer) },
    );
  }

  /** Adds a part with its content type. */
  addPart(path: string, content: Content, contentType: string): void {
    this.write(path, content);
    this.contentTypes().set(path, contentType);
  }

  /** Takes a part away, with its own relationships and its content type; what points to it is the caller's. */
  remove(path: string): void {
    this.original = null;
    for (const part of [path, relationshipsPath(path)]) {
      this.parts.delete(part.toLowerCase());
      this.contentTypes().remove(part);
    }
    this.relationshipsOf.delete(path);
  }

  /** A path that no part has: `freePath("xl/charts/chart", ".xml")` gives "xl/charts/chart1.xml" first. */
  freePath(before: string, after: string): string {
    let n = 1;
    while (this.has(`${before}${n}${after}`)) n++;
    return `${before}${n}${after}`;
  }

  contentTypes(): ContentTypes {
    this.types ??= new ContentTypes(this.text(CONTENT_TYPES), (text) =>
      this.write(CONTENT_TYPES, text),
    );
    return this.types;
  }

  /** The relationships of a part; of the package itself for "". */
  relationships(source: string): Relationships {
    const path = relationshipsPath(source);
    const found = this.relationshipsOf.get(source);
    if (found) return found;
    const text = this.has(path) ? this.text(path) : null;
    const made = new Relationships(source, text, (changed) =>
      // Not every file says by an ending what such parts are.
      this.addPart(path, changed, RELATIONSHIPS_TYPE),
    );
    this.relationshipsOf.set(source, made);
    return made;
  }

  /** Whether the file is of the "strict" kind of ISO 29500, which has namespaces of its own. */
  isStrict(): boolean {
    return this.relationships("")
      .all()
      .some(({ type }) => type.startsWith(STRICT));
  }

  /** The URI of one of Office's own relationship types, such as "worksheet" or "drawing". */
  relationshipType(kind: string): string {
    return (this.isStrict() ? STRICT : TRANSITIONAL) + kind;
  }

  /** The file: the very bytes that were opened where no part was written. */
  toBytes(): Uint8Array {
    if (this.original) return new Uint8Array(this.original);
    return writeZip(
      Array.from(this.parts.values(), (part) =>
        "entry" in part ? part.entry : makeEntry(part.name, bytesOf(part.content), this.packer),
      ),
    );
  }
}

function bytesOf(content: Content): Uint8Array {
  if (typeof content === "string") return encodePieces([content]);
  return content instanceof Uint8Array ? content : encodePieces(content);
}

function wholeOf(content: Content): string | Uint8Array {
  if (typeof content === "string" || content instanceof Uint8Array) return content;
  return content.join("");
}

function lengthOf(content: Content): number {
  if (typeof content === "string" || content instanceof Uint8Array) return content.length;
  return content.reduce((sum, piece) => sum + piece.length, 0);
}

function nameOf(part: Part): string {
  return "entry" in part ? part.entry.name : part.name;
}
