import type { PublicationCopy } from "../../actions/publicationCopy";

/** A copy for publication that was made. */
export interface MadeCopy extends Pick<PublicationCopy, "bytes" | "sheets" | "checked"> {
  /** A name for its file: "SEND plan, for publication, 30 June 2026.xlsx". */
  readonly name: string;
  /** The day of the kept report that it is compared with; null where there is none. */
  readonly comparedWith: string | null;
  /** Whether Excel has opened it as a new workbook: "held back" where it does not pass its check. */
  readonly isOpen: "yes" | "no" | "held back";
}
