import { childrenNamed, parseXml } from "../xml/tree";
import { elementXml, XML_DECLARATION } from "../xml/write";
import { relativeTarget, resolveTarget } from "./partPath";

export interface Relationship {
  readonly id: string;
  /** The whole URI; compare its last word with `relationshipKind`. */
  readonly type: string;
  /** A part's path in the package, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** "worksheet" for either namespace's type of a worksheet. */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** The relationships of one part. Changes patch the text, so that the others stay as they were written. */
export class Relationships {
  private readonly list: Relationship[];
  private text: string;

  /** `text` is the .rels part, or null where there is none yet; `save` takes the text after each change. */
  constructor(
    private readonly source: string,
    text: string | null,
    private readonly save: (text: string) => void,
  ) {
    this.text = text ?? `${XML_DECLARATION}<Relationships xmlns="${NAMESPACE}"></Relationships>`;
    this.list = text === null ? [] : this.parse();
  }

  all(): readonly Relationship[] {
    return this.list;
  }

  /** Those of one kind, such as "table" or "hyperlink", in their order. */
  ofKind(kind: string): Relationship[] {
    return this.list.filter(({ type }) => relationshipKind(type) === kind);
  }

  get(id: string | undefined): Relationship | undefined {
    return this.list.find((relationship) => relationship.id === id);
  }

  /** Adds a relationship and returns its id. `type` is the whole URI. */
  add(type: string, target: string, external = false): string {
    const id = this.freeId();
    this.list.push({ id, type, target, external });
    const { prefix, end } = this.closeTag();
    const relationship = elementXml(`${prefix}Relationship`, {
      Id: id,
      Type: type,
      Target: external ? target : relativeTarget(this.source, target),
      TargetMode: external ? "External" : undefined,
    });
    this.text = this.text.slice(0, end) + relationship + this.text.slice(end);
    this.save(this.text);
    return id;
  }

  remove(id: string): void {
    const at = this.list.findIndex((relationship) => relationship.id === id);
    if (at === -1) return;
    this.list.splice(at, 1);
    const root = parseXml(this.text);
    const element = root.children.find(({ attributes }) => attributes["Id"] === id);
    if (element) this.text = this.text.slice(0, element.start) + this.text.slice(element.end);
    this.save(this.text);
  }

  private parse(): Relationship[] {
    return childrenNamed(parseXml(this.text), "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"]?.toLowerCase() === "external";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: attributes["Type"] ?? "",
        target: external ? target : resolveTarget(this.source, target),
        external,
      };
    });
  }

  private freeId(): string {
    const used = new Set(this.list.map(({ id }) => id));
    let n = this.list.length + 1;
    while (used.has(`rId${n}`)) n++;
    return `rId${n}`;
  }

  /** Where the root element closes; a root that is an empty tag is opened first. */
  private closeTag(): { prefix: string; end: number } {
    const close = this.text.lastIndexOf("</");
    if (close === -1) {
      const { prefix, name } = parseXml(this.text);
      this.text = this.text.replace(/\/>\s*$/, `></${prefix}${name}>`);
      return this.closeTag();
    }
    const prefix = /<\/([\w.-]+:)?/.exec(this.text.slice(close))?.[1] ?? "";
    return { prefix, end: close };
  }
}
