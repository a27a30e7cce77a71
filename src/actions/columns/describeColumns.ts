import type { Action, CorrectionNote, Plan, TrackerTable } from "../../tracker/model";
import type { ReadRole, TableHeader } from "../../tracker/tableHeader";
import type { Reading } from "../judge";
import { counted } from "../words";

type About = NonNullable<CorrectionNote["about"]>;

/** Something that a person has set, or has set in vain. */
export interface SetThing {
  readonly words: string;
  readonly about: About;
}

/** How a workbook's sheets and columns are read, in words and numbers that are ready to show. */
export interface ColumnsReading {
  readonly trackers: readonly TrackerSheet[];
  readonly others: readonly OtherSheet[];
  /** Corrections that fit the workbook no more, each with why. */
  readonly unused: readonly SetThing[];
}

/** A worksheet with at least one tracker table. */
export interface TrackerSheet {
  readonly sheet: string;
  /** "9 actions", and its rows that only point at actions told elsewhere. */
  readonly found: string;
  readonly headers: readonly FoundHeader[];
  readonly set: readonly SetThing[];
}

/** A header with all of its sheet's tables that it stands over; none where nothing under it is read. */
export interface FoundHeader {
  readonly fingerprint: string;
  /** Excel's number of its first row, where it stands first. */
  readonly row: number;
  readonly rows: number;
  readonly tables: readonly { readonly range: string; readonly found: string }[];
  readonly sure: { readonly words: string; readonly share: string; readonly why: string } | null;
  readonly columns: readonly FoundColumn[];
}

export interface FoundColumn {
  /** Its letters. */
  readonly column: string;
  readonly label: string;
  readonly which: number;
  readonly readAs: ReadRole;
  readonly isPeriod: boolean;
  /** The label's cells, as an A1 address. */
  readonly cells: string;
  readonly setBy: About | null;
}

/** A worksheet that is not read as a tracker. */
export interface OtherSheet {
  readonly sheet: string;
  readonly reason: string;
  readonly isLeftOut: boolean;
  readonly headers: readonly FoundHeader[];
  readonly set: readonly SetThing[];
}

export function describeColumns({ plan }: Reading, corrections: SheetNames): ColumnsReading {
  const set = (sheet: string) => setOn(sheet, plan, corrections);
  const sheets = [...new Set(plan.tables.map((table) => table.sheet))];
  return {
    trackers: sheets.map((sheet) => ({
      sheet,
      found: foundWords(plan, (action) => action.sheet === sheet),
      headers: [...foundHeaders(plan, sheet), ...unreadHeaders(plan, sheet)],
      set: set(sheet),
    })),
    others: plan.notTrackers.map(({ sheet, reason }) => ({
      sheet,
      reason,
      isLeftOut: corrections.sheets.findLast((each) => each.sheet === sheet)?.use === "out",
      headers: unreadHeaders(plan, sheet),
      set: set(sheet),
    })),
    unused: plan.corrections.flatMap(({ used, text, about }) =>
      used || about === undefined || about.part === "leads" ? [] : [{ words: text, about }],
    ),
  };
}

/** The sheets that corrections are about, by their present names. */
interface SheetNames {
  readonly sheets: readonly { readonly sheet: string; readonly use: string }[];
  readonly headers: readonly { readonly sheet: string }[];
}

/** What was set of a sheet and its headers; what was set of a column stands at the column. */
function setOn(sheet: string, plan: Plan, corrections: SheetNames): SetThing[] {
  return plan.corrections.flatMap(({ used, text, about }) => {
    if (!used || (about?.part !== "sheets" && about?.part !== "headers")) return [];
    return corrections[about.part][about.at]?.sheet === sheet ? [{ words: text, about }] : [];
  });
}

function foundWords({ actions }: Plan, isMeant: (action: Action) => boolean): string {
  const meant = actions.filter(isMeant);
  const pointing = meant.filter(({ seeAlso }) => seeAlso !== null).length;
  const found = counted(meant.length - pointing, "action");
  return pointing === 0 ? found : `${found}, ${counted(pointing, "cross-reference")} not counted`;
}

/** Tables of a sheet whose headers say the same are one to correct. */
function foundHeaders(plan: Plan, sheet: string): FoundHeader[] {
  const found = new Map<string, FoundHeader>();
  plan.tables.forEach((table, at) => {
    if (table.sheet !== sheet) return;
    const id = JSON.stringify([table.header.fingerprint, table.columns]);
    const like = found.get(id);
    const own = { range: table.range, found: foundWords(plan, (action) => action.table === at) };
    found.set(
      id,
      like === undefined
        ? { ...headerOf(table), tables: [own] }
        : { ...like, tables: [...like.tables, own] },
    );
  });
  return [...found.values()];
}

function headerOf({ range, headerRows, header, confidence, reason }: TrackerTable) {
  const row = Number(/\d+/.exec(range)?.[0] ?? 1);
  return {
    fingerprint: header.fingerprint,
    row,
    rows: headerRows,
    sure: { words: sureWords(confidence), share: `${Math.round(confidence * 100)}%`, why: reason },
    columns: columnsOf(header, row, headerRows),
  };
}

function unreadHeaders(plan: Plan, sheet: string): FoundHeader[] {
  return plan.unreadHeaders
    .filter((each) => each.sheet === sheet)
    .map(({ row, rows, header }) => ({
      fingerprint: header.fingerprint,
      row,
      rows,
      tables: [],
      sure: null,
      columns: columnsOf(header, row, rows),
    }));
}

function columnsOf({ labels }: TableHeader, row: number, rows: number): FoundColumn[] {
  return labels.map(({ column, label, which, readAs, isPeriod, setBy }) => ({
    ...{ column, label, which, readAs, isPeriod },
    cells: rows === 1 ? `${column}${row}` : `${column}${row}:${column}${row + rows - 1}`,
    setBy: setBy === null ? null : { part: "columns", at: setBy },
  }));
}

function sureWords(confidence: number): string {
  if (confidence >= 0.9) return "Sure";
  return confidence >= 0.75 ? "Fairly sure" : "Not sure: please check";
}
