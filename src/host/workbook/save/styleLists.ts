import { STYLE_SHEET_ORDER } from "../xml/elementOrder";
import { ElementPatch } from "../xml/patch";
import { attributesXml } from "../xml/write";

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The lists of a styles part that grow: what is there keeps its place, and equal entries are added once. */
export class StyleLists {
  readonly prefix: string;
  private readonly part: ElementPatch;
  private readonly lists = new Map<ListName, string[]>();
  private readonly places = new Map<ListName, Map<string, number>>();
  private readonly grown = new Set<ListName>();

  constructor(text: string) {
    this.part = new ElementPatch(text, STYLE_SHEET_ORDER);
    this.prefix = this.part.prefix;
  }

  /** The entries of a list as XML, those added included. */
  entries(name: ListName): readonly string[] {
    return this.list(name);
  }

  /** The index of an entry, which is added where there is none like it. */
  add(name: ListName, xml: string): number {
    const place = this.placesOf(name).get(xml);
    return place ?? this.push(name, xml);
  }

  /** Adds an entry whatever is there: cell formats count by their place. */
  push(name: ListName, xml: string): number {
    this.grown.add(name);
    const index = this.list(name).push(xml) - 1;
    this.placesOf(name).set(xml, index);
    return index;
  }

  /** The styles part with what was added, or null where nothing was. */
  result(): string | null {
    if (this.grown.size === 0) return null;
    for (const name of this.grown) this.part.set(name, this.listXml(name));
    return this.part.toString();
  }

  private listXml(name: ListName): string {
    const entries = this.list(name);
    const tag = this.prefix + name;
    const old = this.part.all(name)[0];
    if (old === undefined) {
      return `<${tag}${attributesXml({ count: entries.length })}>${entries.join("")}</${tag}>`;
    }
    const patch = new ElementPatch(old, []);
    for (const xml of entries.slice(patch.names().length)) patch.append("", xml);
    patch.setAttributes({ count: entries.length });
    return patch.toString();
  }

  private list(name: ListName): string[] {
    const known = this.lists.get(name);
    if (known) return known;
    const xml = this.part.all(name)[0];
    const list = xml === undefined ? [] : new ElementPatch(xml, []).children();
    this.lists.set(name, list);
    return list;
  }

  private placesOf(name: ListName): Map<string, number> {
    const known = this.places.get(name);
    if (known) return known;
    const places = new Map<string, number>();
    this.list(name).forEach((xml, index) => {
      if (!places.has(xml)) places.set(xml, index);
    });
    this.places.set(name, places);
    return places;
  }
}
