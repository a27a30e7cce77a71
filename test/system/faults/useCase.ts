import type { OpenWorkbook } from "../../support/openOffice";

/** Something that a person has done to the open workbook. */
export interface UseCase {
  readonly title: string;
  /** The workbook as it stands before. */
  readonly start: () => Promise<Uint8Array>;
  /** What the pane has read and shown before; gives what the person then does. */
  readonly prepare: () => Promise<() => Promise<unknown>>;
  /** What this add-in's own sheets and settings hold when it is done: the same after a fault that was tried again. */
  readonly own: (open: OpenWorkbook) => Promise<unknown>;
  /** What it says where it was done already, so that there is nothing to try again. */
  readonly isDone?: RegExp;
  /** The sheets that are the council's own once it is done, and not there otherwise. */
  readonly adds?: readonly string[];
  /** The sheets that somebody meddles with while it runs. */
  readonly sheets?: readonly string[];
  /** The sheets whose rows somebody moves while it runs. */
  readonly rows?: readonly string[];
  /** Excel's number of the first of two rows of actions there; 2 where it is left out. */
  readonly firstRow?: number;
  /** Of what it gives: the cells that it says it changed, "Early help!G2", where it says that it did only a part; else null. */
  readonly partOf?: (result: unknown) => readonly string[] | null;
  /** One request only shows what is done: where that one fails, it is done all the same. */
  readonly showsWhatIsDone?: true;
}
