import type { Failure } from "../../../src/host/workbookHost";

/** A way in which Excel fails a request. */
export interface Fault {
  /** "A request …". */
  readonly title: string;
  /** What a request of so many actions gets in place of its answer. */
  readonly failure: (actions: number) => Failure;
  /** Whether every later request fails too: then nothing can be taken back. */
  readonly lasts?: true;
  /** What the person is told. */
  readonly says: RegExp;
}

const half = (actions: number): number => Math.floor(actions / 2);

export const FAULTS: readonly Fault[] = [
  {
    title: "is refused while a cell is edited",
    failure: () => ({ status: 5004 }),
    says: /press Enter or Esc in the sheet, then try again/,
  },
  {
    title: "is too large to be sent",
    failure: () => ({ status: 5103 }),
    says: /too large for Excel to pass on at once: open it in Excel on the desktop/,
  },
  {
    title: "stops half-way where access is denied",
    failure: (actions) => ({ code: "AccessDenied", after: half(actions) }),
    says: /may be protected or open for reading only; save a copy/,
  },
  {
    title: "stops half-way where a sheet was renamed",
    failure: (actions) => ({ code: "ItemNotFound", after: half(actions) }),
    says: /renamed, moved or deleted .* read the workbook again, then try again/,
  },
  {
    title: "is done, and its answer lost with the connection",
    failure: (actions) => ({ status: 5012, after: actions }),
    says: /lost its connection .* reload the page/,
  },
  {
    title: "stops half-way, and the connection stays lost",
    failure: (actions) => ({ code: "ConnectionFailure", after: half(actions) }),
    lasts: true,
    says: /lost its connection .* reload the page/,
  },
  {
    title: "is done, and the connection stays lost",
    failure: (actions) => ({ code: "RequestAborted", after: actions }),
    lasts: true,
    says: /lost its connection .* reload the page/,
  },
  {
    title: "takes too long, and is done all the same",
    failure: (actions) => ({ code: "Timeout", after: actions }),
    says: /took too long to answer: wait/,
  },
  {
    title: "fails without a reason",
    failure: () => ({ code: "GeneralException" }),
    says: /gave no reason that helps .* try again/,
  },
];
