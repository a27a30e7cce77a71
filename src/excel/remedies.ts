import type { UserErrorOptions } from "./UserError";

export interface Remedy extends Pick<UserErrorOptions, "canRetry"> {
  readonly title: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

const CELL_EDIT: Remedy = {
  title: "Excel is editing a cell",
  message: "Excel is still editing a cell: press Enter or Esc in the sheet, then try again.",
};

const REFUSED: Remedy = {
  title: "Excel allows no change here",
  message:
    "Excel does not allow this workbook to be changed: it may be protected or open for reading only; save a copy and try there.",
};

const DISCONNECTED: Remedy = {
  title: "The connection was lost",
  message:
    "Excel has lost its connection to this workbook: check the network, then reload the page, or close the workbook and open it again, and try again.",
};

export const SLOW: Remedy = {
  title: "Excel took too long",
  message: "Excel took too long to answer: wait until it is no longer busy, then try again.",
};

const BUSY: Remedy = {
  title: "Excel is busy",
  message: "Excel is too busy to answer: wait a minute, then try again.",
};

const TOO_LARGE: Remedy = {
  title: "Too large for Excel to pass on",
  message:
    "The workbook is too large for Excel to pass on at once: open it in Excel on the desktop and try again there, or update fewer actions at a time.",
};

const CHANGED: Remedy = {
  title: "The workbook was changed meanwhile",
  message:
    "A sheet or cells were renamed, moved or deleted while this add-in was at work: read the workbook again, then try again.",
};

const BEHIND: Remedy = {
  title: "Another workbook is in front",
  message: "Excel does this only in the workbook in front: click into this one, then try again.",
};

const DIALOG: Remedy = {
  title: "A dialog is open in Excel",
  message: "Excel changes nothing while a dialog is open: close it, then try again.",
};

const TOO_OLD: Remedy = {
  title: "This Excel is too old",
  message:
    "This Excel lacks something that the add-in needs: update Excel (File, Account), or open the workbook in Excel on the web.",
  canRetry: false,
};

const SIGNED_OUT: Remedy = {
  title: "You are signed out",
  message: "Excel no longer knows who you are: sign in to Microsoft 365 again, then try again.",
};

/**
 * What a person can do about Excel's errors, by code: Microsoft's list of error codes of the Excel API, and those that
 * office.js makes of what it could not send.
 */
export const REMEDIES: Readonly<Record<string, Remedy>> = {
  InvalidOperationInCellEditMode: CELL_EDIT,
  AccessDenied: REFUSED,
  ConnectionFailure: DISCONNECTED,
  InvalidOrTimedOutSession: DISCONNECTED,
  RequestAborted: DISCONNECTED,
  ServiceNotAvailable: DISCONNECTED,
  Timeout: SLOW,
  ActivityLimitReached: BUSY,
  ServerBusy: BUSY,
  TooManyRequests: BUSY,
  MemoryLimitReached: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  InvalidObjectPath: CHANGED,
  InvalidReference: CHANGED,
  ItemAlreadyExists: CHANGED,
  ItemNotFound: CHANGED,
  InactiveWorkbook: BEHIND,
  WriteNotSupportedWhenModalDialogOpen: DIALOG,
  ApiNotAvailable: TOO_OLD,
  ApiNotFound: TOO_OLD,
  Unauthenticated: SIGNED_OUT,
};
