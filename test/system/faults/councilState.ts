import type { Style, Workbook, Worksheet } from "../../../src/host/workbook";
import { OWN_SHEET_TAG } from "../../../src/excel/ownSheets";
import { cellsOf } from "../../support/officeOn";

/** What each of the council's sheets holds and looks like, by its id: `ids` are those that stood there at first. */
export type CouncilState = Readonly<Record<string, string>>;

/** The sheets that this add-in did not write. */
export function councilSheets({ worksheets }: Workbook): readonly Worksheet[] {
  return worksheets.filter(({ customProperties }) => !customProperties.has(OWN_SHEET_TAG));
}

/** `apart` is what a person may change in the sheets meanwhile. */
export function councilState(
  workbook: Workbook,
  ids: ReadonlySet<string>,
  apart: readonly (keyof Worksheet)[] = [],
): CouncilState {
  const sheets = workbook.worksheets.filter(({ id }) => ids.has(id));
  return Object.fromEntries(sheets.map((sheet) => [sheet.id, stateOf(workbook, sheet, apart)]));
}

/** All that a workbook holds. Where it says the same of two, what is done next comes to the same in both. */
export function wholeState(workbook: Workbook): string {
  const sheets = workbook.worksheets.map((sheet) => [sheet.id, stateOf(workbook, sheet, [])]);
  return JSON.stringify([sheets, plain({ ...workbook, worksheets: null, styles: null })]);
}

/** All but what Excel itself keeps of it. A cell with nothing in it and no look is as good as none. */
function stateOf(
  { styles }: Workbook,
  sheet: Worksheet,
  apart: readonly (keyof Worksheet)[],
): string {
  const { rows } = sheet;
  const left: readonly string[] = [...apart, "changed", "rows", "id"];
  const rest = Object.fromEntries(Object.entries(sheet).filter(([name]) => !left.includes(name)));
  const cells = [...rows].flatMap(([row, columns]) =>
    [...columns].flatMap(([column, { style, ...cell }]) => {
      const isNothing = cell.value === "" && cell.formula === undefined && style === 0;
      return isNothing ? [] : [`${row},${column} ${JSON.stringify(cell)} ${lookOf(styles[style])}`];
    }),
  );
  return JSON.stringify({ ...plain(rest), cells: cells.sort() });
}

/** What the cells of the council's sheets hold, by the sheet's id. */
export type CellTexts = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export function cellTexts(workbook: Workbook, ids: ReadonlySet<string>): CellTexts {
  const sheets = workbook.worksheets.filter(({ id }) => ids.has(id));
  return new Map(sheets.map(({ id, name }) => [id, cellsOf(workbook, name)]));
}

/** Cells that hold something else than before, in sheets that are still there, by what these are called now. */
export function changedCells(
  before: CellTexts,
  workbook: Workbook,
  ids: ReadonlySet<string>,
): readonly string[] {
  const names = new Map(workbook.worksheets.map(({ id, name }) => [id, name]));
  return [...cellTexts(workbook, ids)].flatMap(([id, now]) => {
    const then = before.get(id) ?? {};
    const cells = [...new Set([...Object.keys(then), ...Object.keys(now)])];
    return cells
      .filter((cell) => now[cell] !== then[cell])
      .map((cell) => `${names.get(id)}!${cell}`);
  });
}

const looks = new WeakMap<Style, string>();

function lookOf(style: Style | undefined): string {
  if (style === undefined) return "";
  const known = looks.get(style) ?? JSON.stringify({ ...style, base: undefined });
  looks.set(style, known);
  return known;
}

/** Maps and sets as JSON can hold them. */
function plain(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) =>
      each instanceof Map || each instanceof Set ? [...(each as Iterable<unknown>)] : each,
    ),
  ) as object;
}
