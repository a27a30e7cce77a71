import type { CellArea, CellValue } from "../../../tracker/grid";
import { areaOf, loadArea } from "../../read/usedAreas";
import { send, type Work } from "../../work";
import type { ReportSheetId } from "../reportSheet";
import { WRITTEN_SHEETS } from "../writing";
import type { FoundSheet } from "./findSheets";

/** Rows in one request: well under the 5 MB that Excel on the web answers. */
const ROWS_A_REQUEST = 4_000;
/** Every table's header stands within these. */
const HEADER_ROWS = 80;
/** Where people write in the table's rows. */
const READ_WHOLE: readonly ReportSheetId[] = WRITTEN_SHEETS;
/** Where people write at all: how a cell came by its value tells something there. */
const WRITTEN_ON: readonly ReportSheetId[] = ["summary", ...WRITTEN_SHEETS];

/** Where a table stands, zero-based. */
export interface EarlierTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export interface EarlierState {
  /** How far the sheet's texts and numbers reached; null for a blank or missing sheet. */
  readonly used: CellArea | null;
  /** From A1: the rows down to the headers, and every row where people write. */
  readonly values: readonly (readonly CellValue[])[];
  /** Of the same cells, where people write; else none. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly EarlierTable[];
  readonly charts: readonly string[];
}

/** A report sheet with what its worksheet holds, where it has one. */
export interface KnownSheet extends FoundSheet {
  readonly earlier: EarlierState;
}

const NO_CELLS = { values: [], formulas: [], formats: [] };
const NOTHING: EarlierState = { used: null, ...NO_CELLS, tables: [], charts: [] };

/** What the last report left on each sheet, and what people have written there since. */
export async function readEarlier(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
  work: Work,
): Promise<readonly KnownSheet[]> {
  const loads = found.map(({ worksheet }) => (worksheet === null ? null : loadContents(worksheet)));
  if (loads.every((load) => load === null)) {
    return found.map((sheet) => ({ ...sheet, earlier: NOTHING }));
  }
  await send(context, work);
  const used = loads.map((load) => (load === null ? null : areaOf(load.used)));
  const places = loads.map((load) => load?.tables.items.map((table) => loadArea(table.getRange())));
  const cells = await readCells(context, found, used, work);
  return found.map((sheet, index) => {
    const load = loads[index] ?? null;
    if (load === null) return { ...sheet, earlier: NOTHING };
    const earlier = {
      used: used[index] ?? null,
      ...(cells[index] ?? NO_CELLS),
      tables: load.tables.items.map(({ name }, at) => ({ name, ...placeOf(places[index]?.[at]) })),
      charts: load.charts.items.map(({ name }) => name),
    };
    return { ...sheet, earlier };
  });
}

function loadContents(worksheet: Excel.Worksheet) {
  return {
    used: loadArea(worksheet.getUsedRangeOrNullObject(true)),
    tables: worksheet.tables.load("items/name"),
    charts: worksheet.charts.load("items/name"),
  };
}

function placeOf(range: Excel.Range | undefined): { row: number; column: number } {
  const { row, column } = (range === undefined ? null : areaOf(range)) ?? { row: 0, column: 0 };
  return { row, column };
}

interface Chunk {
  readonly sheet: number;
  readonly range: Excel.Range;
  readonly rowCount: number;
}

type Cells = Pick<EarlierState, "values" | "formulas" | "formats">;

/** Each sheet's cells from A1, all of them in one request where they fit. */
async function readCells(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
  used: readonly (CellArea | null)[],
  work: Work,
): Promise<readonly Cells[]> {
  const chunks = found.flatMap((sheet, index) => chunksOf(sheet, used[index] ?? null, index));
  let pending = 0;
  const isWritten = (index: number) => WRITTEN_ON.some((id) => id === found[index]?.sheet.id);
  for (const [at, { sheet, range, rowCount }] of chunks.entries()) {
    range.load(isWritten(sheet) ? "values,formulas,numberFormat" : "values");
    pending += rowCount;
    if (pending < ROWS_A_REQUEST && at < chunks.length - 1) continue;
    await send(context, work);
    pending = 0;
  }
  return found.map((_, index) => {
    const ranges = chunks.filter(({ sheet }) => sheet === index).map(({ range }) => range);
    const written = isWritten(index) ? ranges : [];
    return {
      values: ranges.flatMap((range) => range.values as CellValue[][]),
      formulas: written.flatMap((range) => range.formulas as CellValue[][]),
      formats: written.flatMap((range) => range.numberFormat as string[][]),
    };
  });
}

function chunksOf(
  { sheet, worksheet }: FoundSheet,
  used: CellArea | null,
  index: number,
): readonly Chunk[] {
  if (worksheet === null || used === null) return [];
  const last = used.row + used.rowCount;
  const rows = READ_WHOLE.includes(sheet.id) ? last : Math.min(last, HEADER_ROWS);
  return Array.from({ length: Math.ceil(rows / ROWS_A_REQUEST) }, (_, at) => {
    const row = at * ROWS_A_REQUEST;
    const rowCount = Math.min(ROWS_A_REQUEST, rows - row);
    const columns = used.column + used.columnCount;
    return {
      sheet: index,
      range: worksheet.getRangeByIndexes(row, 0, rowCount, columns),
      rowCount,
    };
  });
}
