/** What must be read from a sample: declared beside its content, never by running the reader. See docs/reading.md. */
export interface Expectation {
  readonly asOf: string;
  readonly workbook: string;
  readonly source: string;
  readonly counts: { readonly actions: number; readonly crossReferences: number };
  readonly notTrackers: readonly string[];
  readonly trackers: readonly ExpectedTable[];
  readonly actions: readonly ExpectedAction[];
  readonly flags: readonly ExpectedFlag[];
}

export interface ExpectedTable {
  readonly sheet: string;
  readonly range: string;
  readonly headerRows: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly milestoneColumns?: readonly { readonly column: string; readonly due: string }[];
  readonly quarters: readonly ExpectedQuarter[];
  readonly ragKey: Readonly<Record<string, string>>;
}

export interface ExpectedQuarter {
  readonly label: string;
  readonly column: string;
  readonly start: string;
  readonly end: string;
}

export interface ExpectedLead {
  readonly name: string;
  readonly organisation?: string;
  readonly post?: string;
  readonly person?: string;
}

export interface ExpectedRating {
  readonly period: string;
  /** null for a status word that no colour stands for. */
  readonly rag: string | null;
  readonly status: string;
  readonly cell: string;
}

/** What a date's text means, as far as it says. */
export interface DateFacts {
  readonly start?: string;
  readonly due?: string;
  readonly originalDue?: string;
  readonly completed?: string;
  readonly ongoing?: true;
}

export interface ExpectedAction {
  readonly ref: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly theme: string;
  readonly objective: string | null;
  readonly textStarts: string;
  readonly textEnds: string;
  readonly leads: readonly ExpectedLead[];
  readonly start: string | null;
  readonly due: string | null;
  /** Left out where the reading contract does not say. */
  readonly originalDue?: string | null;
  readonly completed: string | null;
  readonly ongoing: boolean;
  /** Left out where the reading contract does not say which cell a milestone is found at. */
  readonly milestones?: readonly { readonly due: string; readonly cell: string }[];
  readonly ratings: readonly ExpectedRating[];
  readonly rag: string | null;
  readonly status: string;
  readonly hasEvidence: boolean;
  /** The rows after page breaks that hold the rest of the action's row. */
  readonly continuedInRows?: readonly number[];
  readonly seeAlso: string | null;
}

export interface ExpectedFlag {
  readonly rule: string;
  readonly severity?: string;
  readonly ref: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly suggestion?: string | null;
}

/** One line, single spaces: how texts are compared. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** An action's text as an expectation gives it: its first 60 characters and its last 40. */
export function textEnds(text: string): Pick<ExpectedAction, "textStarts" | "textEnds"> {
  const line = oneLine(text);
  return { textStarts: line.slice(0, 60), textEnds: line.slice(-40) };
}

export function dateFields(
  facts: DateFacts,
): Pick<ExpectedAction, "start" | "due" | "originalDue" | "completed" | "ongoing"> {
  return {
    start: facts.start ?? null,
    due: facts.due ?? null,
    originalDue: facts.originalDue ?? null,
    completed: facts.completed ?? null,
    ongoing: facts.ongoing ?? false,
  };
}

/** A flag as content declares it: "overdue high", "missing-evidence medium", "invalid-date". */
export type FlagNote = string;

export function flagAt(
  note: FlagNote,
  ref: string | null,
  sheet: string,
  cell: string,
): ExpectedFlag {
  const [rule = note, severity] = note.split(" ");
  return { rule, ...(severity ? { severity } : {}), ref, sheet, cell };
}

export function countActions(actions: readonly ExpectedAction[]): Expectation["counts"] {
  const crossReferences = actions.filter(({ seeAlso }) => seeAlso !== null).length;
  return { actions: actions.length - crossReferences, crossReferences };
}
