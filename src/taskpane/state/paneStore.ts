import {
  describeError,
  type Kept,
  type Reading,
  type ReportRequest,
  type Work,
} from "../../actions";
import type { IsoDate } from "../../tracker/model";
import type { PaneActions } from "./paneActions";
import {
  NO_ACTION_FILTER,
  NO_FLAG_FILTER,
  type ActionFilter,
  type Busy,
  type FlagFilter,
  type PaneState,
  type Place,
  type ViewId,
} from "./paneState";

type Job = Busy["job"];

const STARTS: Readonly<Record<Job, string>> = {
  read: "Reading the workbook",
  report: "Reading the workbook",
  keep: "Saving in the workbook",
};

/**
 * The pane's state and what can be asked of it, outside of React: the ribbon's buttons and the pane's own do the same
 * thing. One job at a time: what is asked for while it works is not done.
 */
export class PaneStore {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();
  private stopper: AbortController | null = null;
  private lastJob: (() => Promise<void>) | null = null;

  constructor(private readonly actions: PaneActions) {
    this.current = {
      view: "overview",
      asOf: actions.today(),
      kept: actions.loadKept(),
      reading: null,
      position: null,
      changedCells: 0,
      busy: null,
      outcome: null,
      flagFilter: NO_FLAG_FILTER,
      actionFilter: NO_ACTION_FILTER,
    };
  }

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly show = (view: ViewId): void => this.change({ view });

  /** Opens Flags with these filters, the others cleared. */
  readonly showFlags = (filter: Partial<FlagFilter>): void =>
    this.change({ view: "flags", flagFilter: { ...NO_FLAG_FILTER, ...filter } });

  readonly filterFlags = (filter: Partial<FlagFilter>): void =>
    this.change({ flagFilter: { ...this.current.flagFilter, ...filter } });

  /** Opens Actions with these filters, the others cleared. */
  readonly showActions = (filter: Partial<ActionFilter>): void =>
    this.change({ view: "actions", actionFilter: { ...NO_ACTION_FILTER, ...filter } });

  readonly filterActions = (filter: Partial<ActionFilter>): void =>
    this.change({ actionFilter: { ...this.current.actionFilter, ...filter } });

  readonly dismiss = (): void => this.change({ outcome: null });

  /** Judges what was read at another day. */
  readonly setAsOf = (asOf: IsoDate): void => {
    this.change({ asOf });
    this.rejudge();
  };

  /** Reads the workbook anew. */
  readonly read = (): Promise<void> =>
    this.run("read", async (work) => {
      const snapshot = await this.actions.readWorkbook(work);
      this.change({ kept: this.actions.loadKept(), changedCells: 0 });
      this.showReading(this.actions.judge(snapshot, this.current.asOf));
    });

  /** Keeps what a person said in the workbook, and judges what was read by it. */
  readonly keep = (changes: Partial<Kept>): Promise<void> =>
    this.run("keep", async () => {
      await this.actions.keep(changes);
      this.change({ kept: this.actions.loadKept() });
      this.rejudge();
    });

  /** Writes the board's sheets; the plan is read anew for it. */
  readonly writeReport = (request: ReportRequest = {}): Promise<void> =>
    this.run("report", async (work) => {
      const result = await this.actions.writeReport(this.current.asOf, request, work);
      this.change({ changedCells: 0 });
      this.showReading(result);
      const sheets = result.written.sheets.map(({ name }) => name);
      this.change({ outcome: { kind: "done", message: `Written: ${sheets.join(", ")}.`, sheets } });
    });

  /** Goes to cells in the workbook. */
  readonly select = async (place: Place): Promise<void> => {
    try {
      await this.actions.select(place);
    } catch (error) {
      this.fail(error);
    }
  };

  /** Tells that cells of the tracker were changed after they were read. */
  readonly noticeChange = (cells: number): void => {
    if (this.current.reading) this.change({ changedCells: this.current.changedCells + cells });
  };

  /** Stops the job at the next request. */
  readonly cancel = (): void => this.stopper?.abort();

  /** Does the last job again. */
  readonly retry = async (): Promise<void> => this.lastJob?.();

  private readonly change = (changes: Partial<PaneState>): void => {
    this.current = { ...this.current, ...changes };
    for (const listener of this.listeners) listener();
  };

  private rejudge(): void {
    const { reading, asOf } = this.current;
    if (reading) this.showReading(this.actions.judge(reading.snapshot, asOf));
  }

  private showReading(reading: Reading): void {
    this.change({ reading, position: this.actions.describe(reading) });
  }

  private async run(job: Job, work: (work: Work) => Promise<void>): Promise<void> {
    if (this.current.busy) return;
    this.lastJob = () => this.run(job, work);
    this.stopper = new AbortController();
    const start: Busy = {
      job,
      step: STARTS[job],
      share: 0,
      canCancel: job !== "keep",
      isWaiting: false,
    };
    this.change({ busy: start, outcome: null });
    try {
      await work({
        signal: this.stopper.signal,
        onProgress: (progress) =>
          this.change({ busy: { ...(this.current.busy ?? start), ...progress } }),
      });
    } catch (error) {
      this.fail(error);
    } finally {
      this.change({ busy: null });
    }
  }

  private fail(error: unknown): void {
    const words = describeError(error);
    this.change({
      outcome:
        words === null
          ? { kind: "done", message: "Stopped. The workbook is as it was.", sheets: [] }
          : { kind: "failed", ...words },
    });
  }
}
