import type { CellArea, CellValue } from "../../../tracker/grid";
import { areaOf, loadArea } from "../../read/usedAreas";
import { send, type Work } from "../../work";
import type { ReportSheetId } from "../reportSheet";
import { checkPeopleHeaders } from "./checkPeopleHeaders";
import type { FoundSheet } from "./findSheets";

/** Rows in one request: well under the 5 MB that Excel on the web answers. */
const ROWS_A_REQUEST = 4_000;
/** Every table's header stands within these. */
const HEADER_ROWS = 60;
/** Where people write in the table's rows. */
const READ_WHOLE: readonly ReportSheetId[] = ["exceptions"];

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
  readonly tables: readonly EarlierTable[];
  readonly charts: readonly string[];
}

/** A report sheet with what its worksheet holds, where it has one. */
export interface KnownSheet extends FoundSheet {
  readonly earlier: EarlierState;
}

const NOTHING: EarlierState = { used: null, values: [], tables: [], charts: [] };

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
  const values = await readValues(context, found, used, work);
  const known = found.map((sheet, index) => {
    const load = loads[index] ?? null;
    if (load === null) return { ...sheet, earlier: NOTHING };
    const earlier = {
      used: used[index] ?? null,
      values: values[index] ?? [],
      tables: load.tables.items.map(({ name }, at) => ({ name, ...placeOf(places[index]?.[at]) })),
      charts: load.charts.items.map(({ name }) => name),
    };
    return { ...sheet, earlier };
  });
  checkPeopleHeaders(known);
  return known;
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

/** Each sheet's values from A1, all of them in one request where they fit. */
async function readValues(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
  used: readonly (CellArea | null)[],
  work: Work,
): Promise<readonly CellValue[][][]> {
  const chunks = found.flatMap((sheet, index) => chunksOf(sheet, used[index] ?? null, index));
  let pending = 0;
  for (const [at, { range, rowCount }] of chunks.entries()) {
    range.load("values");
    pending += rowCount;
    if (pending < ROWS_A_REQUEST && at < chunks.length - 1) continue;
    await send(context, work);
    pending = 0;
  }
  return found.map((_, index) =>
    chunks
      .filter(({ sheet }) => sheet === index)
      .flatMap(({ range }) => range.values as CellValue[][]),
  );
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
