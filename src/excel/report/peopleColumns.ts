import type { CellValue } from "../../tracker/grid";
import { plainText } from "./plainText";
import { THEME_HEADER, themePlaces } from "./themeHeader";
import type { FoundTable } from "./writing";

/** A column that people fill. */
export interface PeopleColumn {
  readonly header: string;
  readonly format: string;
}

/** The columns of Board exceptions that people fill, where they have none of their own. */
export const PEOPLE_COLUMNS: readonly PeopleColumn[] = [
  { header: "Rectifying action", format: "General" },
  { header: "Revised date", format: "dd/mm/yyyy" },
  { header: "Comment", format: "General" },
];

export const KEY_HEADER = "Key";
const REF_HEADER = "Reference";

/** The columns that the report itself fills, and what they would hold now, by an action's key. */
export interface ReportColumns {
  readonly headers: readonly string[];
  readonly cells: ReadonlyMap<string, readonly CellValue[]>;
  /**
   * Those that an earlier report may have done without: one that is missing was not renamed, and a column of people's that
   * holds the same numbers by chance stays theirs.
   */
  readonly notAlways: readonly string[];
}

/** A row as it was found. */
export interface WrittenRow {
  /** "" for a row that somebody added. */
  readonly key: string;
  /** What stood in the report's own columns, by header. */
  readonly told: ReadonlyMap<string, CellValue>;
  /** What stood in people's columns, by header. */
  readonly written: ReadonlyMap<string, CellValue>;
  /** Where it stood among the rows of its table; null where that is not the table which is written now. */
  readonly place: number | null;
}

export interface PeopleTable {
  /** Every column that the report does not fill itself. */
  readonly columns: readonly PeopleColumn[];
  readonly rows: readonly WrittenRow[];
}

/**
 * Tells people's columns from the report's: whatever has a header that the report does not know is people's, so that one
 * which they renamed, moved or added is kept; unless a header of the report's is missing, and the column holds what the
 * report says there. A row goes by its key, or where that column is gone by its reference.
 */
export function peopleTable(
  { headers, formats, rows }: FoundTable,
  report: ReportColumns,
): PeopleTable {
  const own = ownColumns(headers, rows, report);
  const people = headers.flatMap((header, at) => (own.has(at) ? [] : [{ header, at }]));
  const keyAt = columnOf(own, KEY_HEADER);
  const keyOf = keyAt === null ? keyByReference(own, report) : (row: Row) => textOf(row[keyAt]);
  return {
    columns: people.map(({ header, at }) => ({ header, format: formats[at] ?? "General" })),
    rows: rows.map((row, place) => ({
      key: keyOf(row),
      told: new Map([...own].map(([at, header]) => [header, row[at] ?? ""])),
      written: new Map(people.map(({ header, at }) => [header, row[at] ?? ""])),
      place,
    })),
  };
}

type Row = readonly CellValue[];
/** By place in the table, the report's header. */
type OwnColumns = ReadonlyMap<number, string>;

function ownColumns(
  headers: readonly string[],
  rows: readonly Row[],
  report: ReportColumns,
): OwnColumns {
  const own = new Map<number, string>();
  const unknown: number[] = [];
  headers.forEach((header, at) => {
    const same = report.headers.find((each) => plainText(each) === plainText(header));
    if (same === undefined || same === THEME_HEADER) unknown.push(at);
    else own.set(at, same);
  });
  const [likeliest, ...others] = report.headers.includes(THEME_HEADER) ? themePlaces(headers) : [];
  if (likeliest !== undefined) {
    const told = [likeliest, ...others].find((at) =>
      holds(at, THEME_HEADER, { rows, own, report }),
    );
    own.set(told ?? likeliest, THEME_HEADER);
  }
  // The key first: the others are compared by it.
  const missing = [KEY_HEADER, ...report.headers].filter(
    (header, at, all) =>
      all.indexOf(header) === at &&
      !report.notAlways.includes(header) &&
      ![...own.values()].includes(header),
  );
  for (const header of missing) {
    const found = unknown.find((at) => !own.has(at) && holds(at, header, { rows, own, report }));
    if (found !== undefined) own.set(found, header);
  }
  return own;
}

const textOf = (cell: CellValue | undefined): string => String(cell ?? "").trim();

function columnOf(own: OwnColumns, header: string): number | null {
  return [...own].find(([, each]) => each === header)?.[0] ?? null;
}

/** An action's reference stands for its key where no other exception has it. */
function keyByReference(own: OwnColumns, { headers, cells }: ReportColumns): (row: Row) => string {
  const [at, refAt] = [columnOf(own, REF_HEADER), headers.indexOf(REF_HEADER)];
  return (row) => {
    const ref = at === null ? "" : textOf(row[at]);
    const same = [...cells].filter(([, each]) => textOf(each[refAt]) === ref);
    const [key] = same[0] ?? [];
    return same.length === 1 && key !== undefined ? key : ref;
  };
}

interface Within {
  readonly rows: readonly Row[];
  readonly own: OwnColumns;
  readonly report: ReportColumns;
}

/** Fewer numbers than these tell nothing by all being as far from the report's. */
const FEWEST_NUMBERS = 3;

/** Whether most of a column is what the report says under that header; numbers may all have moved on, as days do. */
function holds(at: number, header: string, { rows, own, report }: Within): boolean {
  const filled = rows.filter((row) => textOf(row[at]) !== "");
  if (header === KEY_HEADER) {
    return isMost(filled.filter((row) => report.cells.has(textOf(row[at]))).length, filled.length);
  }
  const keyAt = columnOf(own, KEY_HEADER);
  const column = report.headers.indexOf(header);
  const pairs = filled.flatMap((row) => {
    const told = keyAt === null ? undefined : report.cells.get(textOf(row[keyAt]))?.[column];
    return told === undefined ? [] : [[row[at] ?? "", told] as const];
  });
  const same = pairs.filter(([found, told]) => textOf(found) === textOf(told)).length;
  const steps = pairs.flatMap(([found, told]) =>
    typeof found === "number" && typeof told === "number" ? [told - found] : [],
  );
  const alike = Math.max(0, ...steps.map((step) => steps.filter((each) => each === step).length));
  return isMost(same, pairs.length) || (alike >= FEWEST_NUMBERS && isMost(alike, pairs.length));
}

const isMost = (part: number, whole: number): boolean => part > 0 && part > whole / 2;

export function hasWriting({ written }: WrittenRow): boolean {
  return [...written.values()].some((cell) => cell !== "");
}
