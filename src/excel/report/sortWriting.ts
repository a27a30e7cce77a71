import type { CellValue } from "../../tracker/grid";
import { toldOnce } from "../../tracker/toldOnce";
import {
  hasWriting,
  peopleTable,
  PEOPLE_COLUMNS,
  type PeopleColumn,
  type PeopleTable,
  type ReportColumns,
  type WrittenRow,
} from "./peopleColumns";
import { plainText } from "./plainText";
import type { FoundTable, Writing } from "./writing";

/** What stands in the list of what people wrote on actions that are no exceptions. */
export interface KeptRow extends FoundRow {
  readonly why: string;
}

/** A row with where it was found. */
interface FoundRow extends WrittenRow {
  /** Whether it stood in the list of what is kept. */
  readonly isKept: boolean;
}

/** What people wrote on actions, each with its action. */
export interface SortedWriting {
  /** The columns that people fill, in their order. */
  readonly columns: readonly PeopleColumn[];
  /** By the key of an exception. */
  readonly rows: ReadonlyMap<string, FoundRow>;
  /** All else, in the order of its keys; rows that somebody added come last. */
  readonly kept: readonly KeptRow[];
}

/** The columns of the list that the report fills itself. */
export const KEPT_TOLD = ["Theme", "Reference", "Action", "Lead", "Original due"] as const;
export const WHY_HEADER = "Why it is here";

interface Known {
  /** What Board exceptions tells now. */
  readonly exceptions: ReportColumns;
  /** What the list of what is kept tells of those actions. */
  readonly kept: ReportColumns;
  /** What each action of the plan says, by its key. */
  readonly texts: ReadonlyMap<string, string>;
  /** What stands in the first cell of a table that has nothing to tell. */
  readonly placeholders: readonly string[];
}

/** Gives each exception what people wrote of it, and keeps the rest; what an earlier source says goes before a later one. */
export function sortWriting(
  sources: readonly Pick<Writing, "exceptions" | "kept">[],
  known: Known,
): SortedWriting {
  const found = sources.map((source, at) => readSource(source, known, at === 0));
  const keyNow = keysByWords(known);
  const rows = new Map<string, FoundRow>();
  const kept: KeptRow[] = [];
  const seen = new Set<string>();
  for (const stood of found.flatMap((source) => source.rows)) {
    const row = { ...stood, key: keyNow(stood) };
    const same = JSON.stringify([row.key, ...filled(row)]);
    if (seen.has(same)) continue;
    seen.add(same);
    const isException = known.exceptions.cells.has(row.key);
    if (isException && !rows.has(row.key)) rows.set(row.key, row);
    else kept.push({ ...row, why: whyKept(row, isException, known) });
  }
  return { columns: columnsOf(found), rows, kept: kept.sort(byKey) };
}

/**
 * An action's key now: where its words stand under another key alone, the plan was numbered anew, and what people wrote
 * goes with the words.
 */
function keysByWords({ texts }: Known): (row: WrittenRow) => string {
  const once = toldOnce([...texts], ([, text]) => plainText(text));
  return ({ key, told }) => {
    const words = plainText(told.get("Action") ?? "");
    if (key === "" || words === "" || plainText(texts.get(key) ?? "") === words) return key;
    return once.get(words)?.[0] ?? key;
  };
}

interface Source {
  readonly columns: readonly PeopleColumn[];
  readonly rows: readonly FoundRow[];
}

function readSource(
  source: Pick<Writing, "exceptions" | "kept">,
  known: Known,
  isHere: boolean,
): Source {
  const exceptions = tableOf(source.exceptions, known.exceptions);
  const kept = renamedAs(exceptions.columns, tableOf(source.kept, known.kept));
  const rows = [
    ...exceptions.rows.map((row) => ({ ...row, isKept: false })),
    ...kept.rows.map((row) => ({ ...row, isKept: true })),
  ].filter((row) => hasWriting(row) || isAdded(row, known));
  return {
    columns: union(exceptions.columns, kept.columns),
    rows: isHere ? rows : rows.map((row) => ({ ...row, place: null })),
  };
}

const NO_TABLE: PeopleTable = { columns: [], rows: [] };

function tableOf(table: FoundTable | undefined, report: ReportColumns): PeopleTable {
  return table === undefined ? NO_TABLE : peopleTable(table, report);
}

/** A column that was renamed in one of the two tables is the one of that place in the other. */
function renamedAs(columns: readonly PeopleColumn[], table: PeopleTable): PeopleTable {
  const has = (list: readonly PeopleColumn[], name: string) =>
    list.some(({ header }) => header === name);
  const names = new Map(
    table.columns.map(({ header }, at) => {
      const there = columns[at]?.header ?? header;
      const isRenamed = !has(columns, header) && !has(table.columns, there);
      return [header, isRenamed ? there : header];
    }),
  );
  const nameOf = (header: string): string => names.get(header) ?? header;
  return {
    columns: table.columns.map((column) => ({ ...column, header: nameOf(column.header) })),
    rows: table.rows.map((row) => ({
      ...row,
      written: new Map([...row.written].map(([header, cell]) => [nameOf(header), cell])),
    })),
  };
}

/** A row that somebody typed, with no key: not the one line of a table that has nothing to tell. */
function isAdded({ key, told }: WrittenRow, { placeholders }: Known): boolean {
  if (key !== "") return false;
  const cells = [...told.values()].filter((cell) => cell !== "");
  return cells.length > 1 || (cells.length === 1 && !placeholders.includes(String(cells[0])));
}

/** The first source's columns, else those that are usual; then the others in which something is written. */
function columnsOf(sources: readonly Source[]): readonly PeopleColumn[] {
  const first = sources.find(({ columns }) => columns.length > 0)?.columns ?? PEOPLE_COLUMNS;
  const rest = sources.flatMap(({ columns, rows }) =>
    columns.filter(({ header }) => rows.some(({ written }) => (written.get(header) ?? "") !== "")),
  );
  return union(first, rest);
}

function union(
  first: readonly PeopleColumn[],
  rest: readonly PeopleColumn[],
): readonly PeopleColumn[] {
  const all = [...first];
  for (const column of rest) {
    if (!all.some(({ header }) => header === column.header)) all.push(column);
  }
  return all;
}

function filled({ written, told, key }: WrittenRow): readonly [string, CellValue][] {
  const cells = key === "" ? [...told, ...written] : [...written];
  return cells.filter(([header, cell]) => cell !== "" && header !== WHY_HEADER).sort();
}

function whyKept(row: FoundRow, isException: boolean, { texts }: Known): string {
  if (row.key === "") return addedWords(row);
  if (isException) return "One more row on an action that is told on Board exceptions";
  return texts.has(row.key) ? "No longer an exception" : "No longer in the plan";
}

/** What somebody typed under headers that the list has not is told with the reason. */
function addedWords({ told, isKept }: FoundRow): string {
  const before = told.get(WHY_HEADER);
  if (isKept && before !== undefined && before !== "") return String(before);
  const others = [...told].filter(
    ([header, cell]) => cell !== "" && !KEPT_TOLD.some((each) => each === header),
  );
  return [
    "A row that was added by hand",
    ...others.map(([header, cell]) => `${header}: ${cell}`),
  ].join("; ");
}

function byKey(a: KeptRow, b: KeptRow): number {
  if ((a.key === "") !== (b.key === "")) return a.key === "" ? 1 : -1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
