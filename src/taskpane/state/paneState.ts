import type {
  BoardReportResult,
  ErrorWords,
  Kept,
  KeptReport,
  Position,
  Reading,
  WrittenClean,
} from "../../actions";
import type { IsoDate, RuleId, Status } from "../../tracker/model";
import type { MadeCopy } from "./madeCopy";
import type { Handing } from "./handing";
import type { JobKind } from "./jobQueue";
import type { Updating } from "./updating";

export const VIEW_IDS = [
  "overview",
  "flags",
  "actions",
  "update",
  "report",
  "returns",
  "history",
  "columns",
  "leads",
  "settings",
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** A place in the workbook: one worksheet's cells. */
export interface Place {
  readonly sheet: string;
  /** A1 addresses on that sheet. */
  readonly cells: readonly string[];
}

export const FLAG_GROUPINGS = ["rule", "theme", "lead", "sheet"] as const;
export type FlagGrouping = (typeof FLAG_GROUPINGS)[number];

export interface FlagFilter {
  readonly groupedBy: FlagGrouping;
  readonly text: string;
  /** Only these rules; null for all. */
  readonly rules: readonly RuleId[] | null;
  /** Shows the flags that were set aside in place of those in force. */
  readonly setAside: boolean;
  /** Groups that a person has opened, or closed where they stand open. */
  readonly toggled: readonly string[];
}

export interface ActionFilter {
  readonly text: string;
  readonly theme: string | null;
  /** A lead's name as joined. */
  readonly lead: string | null;
  readonly status: Status | null;
  /** A period's label: actions with a rating for it. */
  readonly quarter: string | null;
  /** Only the actions behind a number, with what the number says. */
  readonly only: { readonly title: string; readonly keys: readonly string[] } | null;
  /** The action whose card is open. */
  readonly open: string | null;
}

/** What the pane is working at. */
export interface Busy {
  readonly job: JobKind;
  /** A few plain words: "Reading the workbook". */
  readonly step: string;
  /** 0 to 1 within the step. */
  readonly share: number;
  /** Whether stopping now leaves the workbook as it was. */
  readonly canCancel: boolean;
  /** Excel has not answered for a while: a cell may be being edited. */
  readonly isWaiting: boolean;
  /** What was asked for meanwhile, and is done after. */
  readonly next: readonly JobKind[];
}

/** What was changed in the council's sheets since they were read. */
export interface Changed {
  readonly cells: number;
  /** Worksheets that were added or deleted. */
  readonly sheets: number;
}

/** The board's sheets as they were written. */
export interface WrittenBoard extends Pick<
  BoardReportResult["written"],
  "sheets" | "left" | "comments"
> {
  /** The day of the kept report that they are compared with; null where there is none. */
  readonly comparedWith: IsoDate | null;
}

/** What came of the last thing that was asked for. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly message: string;
      /** Worksheets to go to. */
      readonly sheets: readonly string[];
    }
  /** Neither done nor failed: something to know. */
  | { readonly kind: "note"; readonly message: string }
  | ({ readonly kind: "failed" } & ErrorWords);

/** All that the pane shows. */
export interface PaneState {
  readonly view: ViewId;
  /** The day that the plan is judged at. */
  readonly asOf: IsoDate;
  /** The day that it was when the last job began. */
  readonly today: IsoDate;
  readonly kept: Kept;
  /** What was read last; null until the first reading is done. Without a tracker its plan has no actions. */
  readonly reading: Reading | null;
  /** Where the plan stands, of `reading`; null with it. */
  readonly position: Position | null;
  readonly changed: Changed;
  readonly busy: Busy | null;
  readonly outcome: Outcome | null;
  /** The reports that the workbook keeps, the earliest first. */
  readonly keptReports: readonly KeptReport[];
  /** The day of the kept report that the next one is compared with; null for the last one before it. */
  readonly since: IsoDate | null;
  /** What was written last since the pane was opened. */
  readonly written: WrittenBoard | null;
  /** The copy for publication that was made last since the pane was opened. */
  readonly copy: MadeCopy | null;
  /** The clean tracker that was written last since the pane was opened. */
  readonly cleaned: WrittenClean | null;
  readonly flagFilter: FlagFilter;
  readonly actionFilter: ActionFilter;
  readonly updating: Updating;
  /** A handover that is being said; null while there is none. */
  readonly handing: Handing | null;
}

export const NOTHING_CHANGED: Changed = { cells: 0, sheets: 0 };

export const NO_FLAG_FILTER: FlagFilter = {
  groupedBy: "rule",
  text: "",
  rules: null,
  setAside: false,
  toggled: [],
};

export const NO_ACTION_FILTER: ActionFilter = {
  text: "",
  theme: null,
  lead: null,
  status: null,
  quarter: null,
  only: null,
  open: null,
};
