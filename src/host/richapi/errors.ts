/** An error that Excel reports to the add-in; codes and messages as Microsoft's error page lists them. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
    /** "Worksheet.getRange"; the engine fills it in where a member leaves it empty. */
    readonly location = "",
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

const MESSAGES = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  BadPassword: [400, "The password you supplied is incorrect."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  InvalidRequest: [400, "Cannot process the request."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [
    400,
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof MESSAGES;

/** Excel's error of that code. `detail` is added for whoever reads the message; Excel's own gives none. */
export function excelError(code: ErrorCode, detail?: string): ExcelError {
  const [status, message] = MESSAGES[code];
  return new ExcelError(code, detail ? `${message} (${detail})` : message, status);
}

/** What the embedded host does not do, said with the member's name so that it is not taken for Excel's own refusal. */
export function notImplemented(member: string): ExcelError {
  return new ExcelError("NotImplemented", `NotImplemented: ${member}`, 501, member);
}
