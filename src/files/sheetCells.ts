import { childrenOf, within } from "./xml";

/** A sheet's cells from A1 on, a row as long as it reaches: what each holds, and its text. */
export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
}

type CellValue = string | number | boolean;

/** The cells of a worksheet's XML; `shared` are the file's shared texts. */
export function sheetCells(sheet: Element, shared: readonly string[]): SheetCells {
  const values: CellValue[][] = [];
  let row = -1;
  for (const each of within(sheet, "row")) {
    row = placeOf(each, /\d+/, Number) ?? row + 1;
    while (values.length <= row) values.push([]);
    values[row] = cellsOf(each, shared);
  }
  return { values, text: values.map((cells) => cells.map(shown)) };
}

function cellsOf(row: Element, shared: readonly string[]): CellValue[] {
  const cells: CellValue[] = [];
  let column = -1;
  for (const cell of childrenOf(row, "c")) {
    column = placeOf(cell, /[A-Z]+/i, columnNumber) ?? column + 1;
    while (cells.length <= column) cells.push("");
    cells[column] = valueOf(cell, shared);
  }
  return cells;
}

/** The zero-based place that an element names; null where it stands behind the one before it. */
function placeOf(
  element: Element,
  part: RegExp,
  numberOf: (part: string) => number,
): number | null {
  const found = part.exec(element.getAttribute("r") ?? "");
  return found === null ? null : numberOf(found[0]) - 1;
}

/** 1 for "A", 28 for "AB". */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function valueOf(cell: Element, shared: readonly string[]): CellValue {
  const [inline] = childrenOf(cell, "is");
  if (inline !== undefined) return textOf(inline);
  const held = childrenOf(cell, "v")[0]?.textContent ?? "";
  const type = cell.getAttribute("t") ?? "n";
  if (type === "s") return shared[Number(held)] ?? "";
  if (type === "b") return held === "1";
  if (type !== "n" || held === "") return decoded(held);
  return Number(held);
}

const shown = (value: CellValue): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** The text of a string, its runs joined; phonetic readings are left out. */
export function textOf(string: Element): string {
  const runs = [...string.children].flatMap((part) => {
    if (part.localName === "t") return [part];
    return part.localName === "r" ? childrenOf(part, "t") : [];
  });
  return decoded(runs.map(({ textContent }) => textContent).join(""));
}

/** A letter that XML cannot hold stands as "_x000D_". */
const decoded = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
