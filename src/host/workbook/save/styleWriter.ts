import { blankStyles } from "../blankPackage";
import { styleOf } from "../cells";
import { builtinFormatId } from "../format/builtinFormats";
import type { ConditionalFormat, Style, Workbook } from "../model";
import { FORMAT_ORDER } from "../xml/elementOrder";
import { ElementPatch, withAttributes } from "../xml/patch";
import { parseXml } from "../xml/tree";
import { elementXml } from "../xml/write";
import { borderXml, differentialXml, fontXml, solidFillXml } from "./styleXml";
import { StyleLists } from "./styleLists";

const FIRST_OWN_FORMAT = 164;

/**
 * Adds the styles that something in the workbook has to its styles part, each as the cell format that it began as with
 * what changed. A style of the file keeps the index of its cell format.
 */
export class StyleWriter {
  private readonly lists: StyleLists;
  private readonly fileCount: number;
  /** The cell formats of new styles. */
  private readonly formats = new Map<number, number>();

  constructor(
    text: string | null,
    private readonly workbook: Workbook,
  ) {
    const own = new StyleLists(text ?? blankStyles());
    // A styles part without a cell format is as none: its cells are plain, and what is added must not come first.
    this.lists = own.entries("cellXfs").length > 0 ? own : new StyleLists(blankStyles());
    this.fileCount = this.lists.entries("cellXfs").length;
  }

  /** The index of a style's cell format, which is added where the file has none like it. */
  formatOf(style: number): number {
    if (style < this.fileCount) return style;
    const known = this.formats.get(style);
    if (known !== undefined) return known;
    const format = this.lists.add("cellXfs", this.formatXml(styleOf(this.workbook, style)));
    this.formats.set(style, format);
    return format;
  }

  /** The index of a differential format for a conditional format; undefined where it changes nothing. */
  differential(format: ConditionalFormat): number | undefined {
    const xml = differentialXml(this.lists.prefix, format);
    return xml === "" ? undefined : this.lists.add("dxfs", xml);
  }

  /** The styles part with what was added, or null where nothing was. */
  result(): string | null {
    return this.lists.result();
  }

  private formatXml(style: Style): string {
    const base = style.base !== undefined && style.base < this.fileCount ? style.base : 0;
    const before = styleOf(this.workbook, base);
    const { prefix } = this.lists;
    const plain = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const patch = new ElementPatch(this.lists.entries("cellXfs")[base] ?? plain, FORMAT_ORDER);
    patch.setAttributes(this.changedIds(style, before, patch.attributes()));
    if (!sameAlignment(style, before)) {
      const old = patch.all("alignment")[0] ?? `<${prefix}alignment/>`;
      patch.set("alignment", withAttributes(old, alignmentOf(style)));
      patch.setAttributes({ applyAlignment: 1 });
    }
    if (style.locked !== before.locked) {
      const old = patch.all("protection")[0] ?? `<${prefix}protection/>`;
      patch.set("protection", withAttributes(old, { locked: style.locked ? null : 0 }));
      patch.setAttributes({ applyProtection: 1 });
    }
    return patch.toString();
  }

  /** Attributes of a cell format that point to what differs from its base. */
  private changedIds(
    style: Style,
    before: Style,
    base: Readonly<Record<string, string>>,
  ): Record<string, string | number | null> {
    const ids: Record<string, string | number | null> = {};
    if (style.numberFormat !== before.numberFormat) {
      Object.assign(ids, { numFmtId: this.formatId(style.numberFormat), applyNumberFormat: 1 });
    }
    if (!same(style.font, before.font)) {
      const old = this.lists.entries("fonts")[Number(base["fontId"] ?? 0)];
      const font = fontXml(this.lists.prefix, style.font, before.font, old);
      Object.assign(ids, { fontId: this.lists.add("fonts", font), applyFont: 1 });
    }
    if (style.fill !== before.fill) {
      const fill = style.fill === null ? 0 : this.lists.add("fills", this.fillXml(style.fill));
      Object.assign(ids, { fillId: fill, applyFill: 1 });
    }
    if (!same(style.borders, before.borders)) {
      const old = this.lists.entries("borders")[Number(base["borderId"] ?? 0)];
      const border = borderXml(this.lists.prefix, style.borders, old);
      Object.assign(ids, { borderId: this.lists.add("borders", border), applyBorder: 1 });
    }
    if ((style.quotePrefix ?? false) !== (before.quotePrefix ?? false)) {
      ids["quotePrefix"] = style.quotePrefix ? 1 : null;
    }
    return ids;
  }

  private fillXml(colour: string): string {
    return solidFillXml(this.lists.prefix, colour);
  }

  private formatId(code: string): number {
    const builtin = builtinFormatId(code);
    if (builtin !== undefined) return builtin;
    let highest = FIRST_OWN_FORMAT - 1;
    for (const xml of this.lists.entries("numFmts")) {
      const { attributes } = parseXml(xml);
      const id = Number(attributes["numFmtId"]);
      if (attributes["formatCode"] === code) return id;
      highest = Math.max(highest, id);
    }
    const entry = elementXml(`${this.lists.prefix}numFmt`, {
      numFmtId: highest + 1,
      formatCode: code,
    });
    this.lists.push("numFmts", entry);
    return highest + 1;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameAlignment(a: Style, b: Style): boolean {
  return same(alignmentOf(a), alignmentOf(b));
}

const HORIZONTAL: Readonly<Record<Style["horizontalAlignment"], string | null>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Fill: "fill",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

/** Attributes of <alignment>; null for the schema's default. */
function alignmentOf(style: Style): Record<string, string | number | null> {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = style;
  return {
    horizontal: HORIZONTAL[horizontalAlignment],
    vertical: verticalAlignment === "Bottom" ? null : verticalAlignment.toLowerCase(),
    wrapText: wrapText ? 1 : null,
    indent: indentLevel === undefined || indentLevel === 0 ? null : indentLevel,
  };
}
