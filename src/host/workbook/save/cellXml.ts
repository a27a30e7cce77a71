import { cellAddress } from "../address";
import type { Cell } from "../model";
import type { ScannedCell } from "../read/cellReader";
import { encodeXstring, escapeText } from "../xml/escape";
import { ElementPatch, withAttributes } from "../xml/patch";
import { attributesXml, textElementXml } from "../xml/write";

/** What writing cells needs of the worksheet's text and the workbook. */
export interface CellWriting {
  /** Prefix of the worksheet's elements, with its colon, or "". */
  readonly prefix: string;
  /** The `cm` that marks a dynamic array in this workbook, if it can; asked for only where one is written. */
  readonly dynamicMetadata: () => string | undefined;
  /** The file's cell format for a style of the workbook. */
  readonly formatOf: (style: number) => number;
}

/** A cell that the file does not have yet. Text stands in the cell itself, so that shared strings stay as they are. */
export function newCellXml(row: number, column: number, cell: Cell, writing: CellWriting): string {
  const { type, content } = valueXml(cell, writing.prefix);
  const metadata = cell.dynamicArray ? writing.dynamicMetadata() : undefined;
  // Written out, since it is done for every cell; none of these needs escaping.
  const format = writing.formatOf(cell.style);
  const style = format > 0 ? ` s="${format}"` : "";
  const kind = type === null ? "" : ` t="${type}"`;
  const array = metadata === undefined ? "" : ` cm="${metadata}"`;
  const attributes = ` r="${cellAddress(row, column)}"${style}${kind}${array}`;
  const inner = formulaXml(cell, writing.prefix) + content;
  const tag = `${writing.prefix}c`;
  return inner === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inner}</${tag}>`;
}

/** A cell of the file as the model now has it: what did not change (a formula, rich text) keeps its XML. */
export function changedCellXml(
  before: ScannedCell,
  xml: string,
  cell: Cell,
  writing: CellWriting,
  row: number,
): string {
  const format = writing.formatOf(cell.style);
  const style = { s: format > 0 ? format : null };
  if (sameContent(before.cell, cell)) return withAttributes(xml, style);
  if (cell.formula === undefined || !sameFormula(before.cell, cell)) {
    return newCellXml(row, before.column, cell, writing);
  }
  const { type, content } = valueXml(cell, writing.prefix);
  const patch = new ElementPatch(xml, ["f", "v", "is"]);
  patch.set("is", "");
  patch.set("v", content);
  patch.setAttributes({ ...style, t: type, vm: null });
  return patch.toString();
}

/** Whether the file's cell holds what the workbook now has there. */
export function sameCell(inFile: Cell, now: Cell, { formatOf }: CellWriting): boolean {
  return inFile.style === formatOf(now.style) && sameContent(inFile, now);
}

function sameContent(a: Cell, b: Cell): boolean {
  return a.value === b.value && (a.isError ?? false) === (b.isError ?? false) && sameFormula(a, b);
}

export function sameFormula(a: Cell, b: Cell): boolean {
  return (
    a.formula === b.formula &&
    a.arrayRange === b.arrayRange &&
    (a.dynamicArray ?? false) === (b.dynamicArray ?? false)
  );
}

function formulaXml({ formula, arrayRange }: Cell, prefix: string): string {
  if (formula === undefined) return "";
  const array = arrayRange === undefined ? {} : { t: "array", ref: arrayRange };
  return `<${prefix}f${attributesXml(array)}>${escapeText(encodeXstring(formula))}</${prefix}f>`;
}

function valueXml(
  { value, isError, formula }: Cell,
  prefix: string,
): { type: string | null; content: string } {
  if (isError) return { type: "e", content: vXml(prefix, String(value)) };
  if (typeof value === "boolean") return { type: "b", content: vXml(prefix, value ? "1" : "0") };
  if (typeof value === "number") {
    if (Number.isFinite(value)) return { type: null, content: vXml(prefix, String(value)) };
    return { type: "e", content: vXml(prefix, "#NUM!") };
  }
  if (formula !== undefined) return { type: "str", content: vXml(prefix, encodeXstring(value)) };
  if (value === "") return { type: null, content: "" };
  const text = textElementXml(`${prefix}t`, encodeXstring(value));
  return { type: "inlineStr", content: `<${prefix}is>${text}</${prefix}is>` };
}

function vXml(prefix: string, text: string): string {
  return textElementXml(`${prefix}v`, text);
}
