import type { ColumnRole, RagKey } from "./model";

/** The form of this file's data; a newer one is not read. */
export const CORRECTIONS_VERSION = 1;

/** What a column can be set to: a role, one of a row of periods, or nothing that is read. */
export type SetRole = ColumnRole | "milestone" | "quarter" | "none";

/** A sheet that is to be read as a tracker, or left out. */
export interface SheetCorrection {
  readonly sheet: string;
  readonly use: "tracker" | "out";
  /** The fingerprint of its tracker's header: with it, the sheet is known again under another name. */
  readonly header?: string;
}

/** Where a header stands, or does not. `row` is Excel's number of its first row; `rows` is one to three. */
export interface HeaderCorrection {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  /** The fingerprint of its labels: with it, the header is found again when rows were inserted above. */
  readonly header?: string;
  /** These rows, and others of the sheet with the same labels, were taken for a header and are none. */
  readonly isHeader?: false;
}

/** What one column holds. It goes by its label, so that it fits wherever the column is moved. */
export interface ColumnCorrection {
  readonly sheet: string;
  /** The fingerprint of the header's labels; without it, every header of the sheet is meant. */
  readonly header?: string;
  /** The column's label; "" for a column without one. */
  readonly column: string;
  /** Which of several columns with that label, from the left; 1 where it is left out. */
  readonly which?: number;
  readonly role: SetRole;
}

/** Names as the tracker writes them, and the one that they are read as. A name read as itself is kept apart. */
export interface LeadCorrection {
  readonly names: readonly string[];
  readonly as: string;
}

/**
 * What a person has put right in how a workbook is read. It changes the reading and never the tracker. Of two
 * corrections of one thing the later counts.
 */
export interface Corrections {
  readonly version: typeof CORRECTIONS_VERSION;
  /** What colours mean, whatever the plan's own key says. */
  readonly colours: RagKey;
  readonly sheets: readonly SheetCorrection[];
  readonly headers: readonly HeaderCorrection[];
  readonly columns: readonly ColumnCorrection[];
  readonly leads: readonly LeadCorrection[];
}

export const NO_CORRECTIONS: Corrections = {
  version: CORRECTIONS_VERSION,
  colours: {},
  sheets: [],
  headers: [],
  columns: [],
  leads: [],
};

/** Both; where they disagree, `over` counts. */
export function mergeCorrections(under: Corrections, over: Corrections): Corrections {
  return {
    version: CORRECTIONS_VERSION,
    colours: { ...under.colours, ...over.colours },
    sheets: [...under.sheets, ...over.sheets],
    headers: [...under.headers, ...over.headers],
    columns: [...under.columns, ...over.columns],
    leads: [...under.leads, ...over.leads],
  };
}
