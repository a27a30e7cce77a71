import { childrenNamed, parseXml } from "../xml/tree";
import { elementXml } from "../xml/write";

/** [Content_Types].xml: what each part is. Changes patch the text. */
export class ContentTypes {
  constructor(
    private text: string,
    private readonly save: (text: string) => void,
  ) {}

  /** The type of a part by its own entry, else by its file name's ending; "" where neither is given. */
  of(path: string): string {
    const root = parseXml(this.text);
    const own = childrenNamed(root, "Override").find(
      ({ attributes }) => partName(attributes["PartName"] ?? "") === partName(path),
    );
    if (own) return own.attributes["ContentType"] ?? "";
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const byEnding = childrenNamed(root, "Default").find(
      ({ attributes }) => attributes["Extension"]?.toLowerCase() === extension,
    );
    return byEnding?.attributes["ContentType"] ?? "";
  }

  /** Gives a part its own entry, unless it is of this type already. */
  set(path: string, type: string): void {
    if (this.of(path) === type) return;
    this.remove(path);
    const root = parseXml(this.text);
    const entry = elementXml(`${root.prefix}Override`, {
      PartName: `/${path}`,
      ContentType: type,
    });
    this.text = this.text.slice(0, root.innerEnd) + entry + this.text.slice(root.innerEnd);
    this.save(this.text);
  }

  remove(path: string): void {
    const entry = childrenNamed(parseXml(this.text), "Override").find(
      ({ attributes }) => partName(attributes["PartName"] ?? "") === partName(path),
    );
    if (!entry) return;
    this.text = this.text.slice(0, entry.start) + this.text.slice(entry.end);
    this.save(this.text);
  }
}

/** Part names are compared without case, and some writers leave out the first slash. */
function partName(path: string): string {
  return path.replace(/^\/+/, "").toLowerCase();
}
