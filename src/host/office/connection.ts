import type { HostEvent } from "../richapi/events";

/** What the client's side of the seam needs of a workbook host, wherever the host runs. */
export interface HostConnection {
  /** Answers one RichApi request: JSON text in, JSON text out, or one of office.js's error numbers. */
  request(body: string, flags: number): Promise<HostAnswer> | HostAnswer;
  /** Add-in settings by key, as JSON text. */
  readSettings(): Readonly<Record<string, string>>;
  /** Settles once they are kept; it fails where they are not. */
  writeSettings(settings: Readonly<Record<string, string>>): Promise<void> | void;
  /** Calls `listener` with the events that the add-in registered for. */
  onEvents(listener: (events: readonly HostEvent[]) => void): unknown;
}

export type HostAnswer = { readonly body: string } | { readonly status: number };

/** Error numbers that office.js turns into error codes of its own. */
export const OFFICE_STATUS = {
  cellEditMode: 5004,
  sessionOver: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;
