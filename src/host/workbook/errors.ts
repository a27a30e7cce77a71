export type WorkbookFileErrorCode = "not-xlsx" | "encrypted" | "damaged" | "too-large";

/** A file that cannot be opened: the message is one plain sentence of what is wrong and what to do. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** A file that begins as an .xlsx and is broken further on; `what` names the part for whoever looks closer. */
export function damaged(what: string): WorkbookFileError {
  return new WorkbookFileError(
    "damaged",
    `The file is damaged (${what}): open it in Excel, let Excel repair it, and save it as .xlsx.`,
  );
}
