import { excelObject } from "./objects/excelType";
import { OBJECT_TYPES } from "./objects";
import { calculateNow } from "./operations/calculateNow";
import { OFFICE_STATUS, type HostAnswer, type HostConnection } from "./office/connection";
import { BatchRunner } from "./richapi/batch";
import type { HostEvent } from "./richapi/events";
import { PathResolver } from "./richapi/paths";
import { TypeRegistry } from "./richapi/registry";
import type { BatchRequest, BatchResponse } from "./richapi/request";
import { Session, type SessionOptions } from "./richapi/session";
import type { Workbook } from "./workbook/model";

const REGISTRY = new TypeRegistry<Session>(OBJECT_TYPES);

export interface Counters {
  requests: number;
  /** UTF-8 bytes of JSON. */
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

export interface HostOptions extends Partial<SessionOptions> {
  /** Bytes; Excel on the web takes and gives 5 MB. Without it there is no limit, as on the desktop. */
  readonly payloadLimit?: number;
}

/** The bit of a request's flags that office.js sets for `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

/** A fault to answer with instead of the workbook: one of Excel's errors, or a number that office.js knows. */
export type Failure = Fault & {
  /** How many of the request's actions are done all the same before it fails; none where absent. */
  readonly after?: number;
};

type Fault =
  | { readonly code: string; readonly message?: string; readonly location?: string }
  | { readonly status: number };

/** Answers an add-in's requests from a workbook in memory. */
export class WorkbookHost implements HostConnection {
  readonly counters: Counters = {
    requests: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
  readonly session: Session;
  private readonly failures: Failure[] = [];
  /** What waits for the end of a cell's editing, in its order; null while none is edited. */
  private waiting: (() => void)[] | null = null;
  private watcher: ((request: BatchRequest) => Failure | undefined) | null = null;

  constructor(
    readonly workbook: Workbook,
    private readonly options: HostOptions = {},
  ) {
    this.session = new Session(workbook, {
      workbookName: options.workbookName ?? "Workbook.xlsx",
      ...(options.now ? { now: options.now } : {}),
      ...(options.onNewWorkbook ? { onNewWorkbook: options.onNewWorkbook } : {}),
    });
  }

  /** The next requests, that many of them, fail so. */
  failNext(failure: Failure, times = 1): void {
    this.failures.push(...Array<Failure>(times).fill(failure));
  }

  /** Calls `watcher` before each request; what it returns fails the request. */
  onRequest(watcher: ((request: BatchRequest) => Failure | undefined) | null): void {
    this.watcher = watcher;
  }

  /** Whether a person is editing a cell: then Excel puts off the requests that may be, and refuses the others. */
  get editing(): boolean {
    return this.waiting !== null;
  }

  set editing(editing: boolean) {
    if (editing === this.editing) return;
    const waiting = this.waiting ?? [];
    this.waiting = editing ? [] : null;
    for (const goOn of waiting) goOn();
  }

  request(body: string, flags = 0): HostAnswer | Promise<HostAnswer> {
    const { waiting } = this;
    if (waiting === null) return this.answer(body);
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { status: OFFICE_STATUS.cellEditMode };
    return new Promise((resolve) => waiting.push(() => resolve(this.request(body, flags))));
  }

  private answer(body: string): HostAnswer {
    const size = byteLength(body);
    this.counters.requests++;
    this.counters.requestBytes += size;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, size);
    if (this.tooLarge(size)) return { status: OFFICE_STATUS.requestTooLarge };
    const request = JSON.parse(body) as BatchRequest;
    const failure = this.failures.shift() ?? this.watcher?.(request);
    const answer = failure ? this.fail(request, failure) : bodyOf(this.run(request));
    return "body" in answer ? this.counted(answer.body) : answer;
  }

  readSettings(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.workbook.settings);
  }

  writeSettings(settings: Readonly<Record<string, string>>): void {
    this.workbook.settings = new Map(Object.entries(settings));
  }

  onEvents(listener: (events: readonly HostEvent[]) => void): () => void {
    return this.session.events.listen(listener);
  }

  /** Does what a person does in the sheet, such as typing into a cell; the add-in is told as Excel tells it. */
  byHand<T>(work: (session: Session) => T): T {
    return this.settled("Unknown", () => work(this.session));
  }

  private run(request: BatchRequest): BatchResponse {
    const roots = {
      globalObject: excelObject("Workbook", this.workbook),
      reference: (id: string) => this.session.references.get(id),
    };
    const paths = new PathResolver(REGISTRY, this.session, roots, request.ObjectPaths);
    const batch = new BatchRunner(REGISTRY, this.session, paths);
    return this.settled("ThisLocalAddin", () => batch.run(request.Actions));
  }

  /** Calculates what the work changed, and tells of it, whatever came of it. */
  private settled<T>(triggerSource: Session["triggerSource"], work: () => T): T {
    this.session.triggerSource = triggerSource;
    try {
      return work();
    } finally {
      this.session.triggerSource = "Unknown";
      this.session.endBatch();
      calculateNow(this.session);
      this.session.events.deliverSoon();
    }
  }

  private fail(request: BatchRequest, failure: Failure): HostAnswer {
    const done = request.Actions.slice(0, failure.after ?? 0);
    if (done.length > 0) this.run({ ...request, Actions: done });
    // Excel names the action that it stopped at, the last one where all were done.
    return failed(failure, Math.min(done.length, request.Actions.length - 1));
  }

  private counted(body: string): HostAnswer {
    const size = byteLength(body);
    this.counters.responseBytes += size;
    this.counters.largestResponse = Math.max(this.counters.largestResponse, size);
    return this.tooLarge(size) ? { status: OFFICE_STATUS.responseTooLarge } : { body };
  }

  private tooLarge(size: number): boolean {
    return this.options.payloadLimit !== undefined && size > this.options.payloadLimit;
  }
}

/** An answer longer than a text can be is too large for the desktop's Excel, too. */
function bodyOf(response: BatchResponse): HostAnswer {
  try {
    return { body: JSON.stringify(response) };
  } catch (error) {
    if (error instanceof RangeError) return { status: OFFICE_STATUS.responseTooLarge };
    throw error;
  }
}

function failed(failure: Fault, at: number): HostAnswer {
  if ("status" in failure) return failure;
  const error = {
    Code: failure.code,
    Message: failure.message ?? failure.code,
    HttpStatusCode: 400,
    Location: failure.location ?? "",
    ActionIndex: at,
  };
  return { body: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
}

const ENCODER = new TextEncoder();
const SCRATCH = new Uint8Array(65_536);

/** Length as UTF-8, which is told by writing it, a piece at a time. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length;) {
    const { read, written } = ENCODER.encodeInto(text.slice(at, at + SCRATCH.length), SCRATCH);
    at += read;
    bytes += written;
  }
  return bytes;
}
