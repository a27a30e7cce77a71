import { describeError, type Work } from "../../actions";
import { JobQueue, STOPPABLE, type Ended, type JobKind } from "./jobQueue";
import { startOf } from "./jobWords";
import { STOPPED } from "./outcomes";
import type { Busy, PaneState } from "./paneState";

type Again = () => Promise<unknown>;
type Doing = (work: Work) => Promise<void>;

/** While a cell is being edited Excel answers nothing, and so hears of no stop either. */
const stopping = (isWaiting: boolean): string =>
  isWaiting ? "Stopping, as soon as you press Enter or Esc in the sheet" : "Stopping";

/** The pane's jobs, from the wish to what is told of how each ended. What is asked for while one works is done after it. */
export class PaneJobs {
  private readonly jobs = new JobQueue((kind) =>
    this.change({ busy: kind && startOf(kind, this.waiting) }),
  );
  private stopper = new AbortController();
  private again: Again | null = null;

  constructor(
    private readonly state: () => PaneState,
    private readonly change: (changes: Partial<PaneState>) => void,
    /** What is to be done before a job, as a pane may stay open for days; null for nothing. */
    private readonly prepare: () => Promise<void> | null,
  ) {}

  /** The kinds of the jobs that wait for their turn. */
  get waiting(): readonly JobKind[] {
    return this.jobs.waiting;
  }

  /** A job that is asked for while one with the same words waits or runs is that one; null for one of its own. */
  ask(kind: JobKind, sameAs: string | null, doing: Doing): Promise<Ended> {
    const { busy } = this.state();
    // What a waiting job's forerunner came to stays to be read.
    if (busy === null) this.change({ outcome: null });
    const again = () => this.ask(kind, sameAs, doing);
    const done = this.jobs.ask({ kind, sameAs, work: () => this.work(doing, again) });
    this.tellBusy({ next: this.waiting });
    return done;
  }

  /** Stops the job at the next request, and forgets what was asked for after it; what is to be kept is kept. */
  cancel(): void {
    const { busy } = this.state();
    if (!busy?.canCancel) return;
    this.stopper.abort();
    this.jobs.drop(STOPPABLE);
    const step = stopping(busy.isWaiting);
    this.tellBusy({ step, isWaiting: false, canCancel: false, next: this.waiting });
  }

  /** Does again what failed. */
  async retry(): Promise<void> {
    await this.again?.();
  }

  /** What failed was for something else: that is what is done again. */
  retryBy(again: Again): void {
    this.again = again;
  }

  /** Tells what went wrong, and how to do it again. */
  fail(error: unknown, again: Again): Ended {
    const words = describeError(error);
    this.again = again;
    this.change({ outcome: words === null ? STOPPED : { kind: "failed", ...words } });
    return words === null ? "stopped" : "failed";
  }

  private async work(doing: Doing, again: Again): Promise<Ended> {
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    const report = (changes: Partial<Busy>): void => {
      if (!signal.aborted) this.tellBusy(changes);
    };
    try {
      const preparing = this.prepare();
      if (preparing) await preparing;
      signal.throwIfAborted();
      await doing({
        signal,
        onProgress: report,
        onWaiting: (isWaiting) =>
          signal.aborted ? this.tellBusy({ step: stopping(isWaiting) }) : report({ isWaiting }),
      });
      return signal.aborted ? "stopped" : "done";
    } catch (error) {
      return this.fail(error, again);
    }
  }

  private tellBusy(changes: Partial<Busy>): void {
    const { busy } = this.state();
    if (busy) this.change({ busy: { ...busy, ...changes } });
  }
}
