export const JOBS = [
  "read",
  "judge",
  "report",
  "publish",
  "keep",
  "preview",
  "update",
  "undo",
  "history",
  "returns",
  "clean",
] as const;
/** A piece of work with the workbook. */
export type JobKind = (typeof JOBS)[number];

/** Work that nobody misses when what it waits for is stopped: what a person said is kept all the same. */
export const STOPPABLE: readonly JobKind[] = [
  "read",
  "report",
  "publish",
  "preview",
  "history",
  "returns",
  "clean",
];

/** How a job ended: what was waiting for it goes on only where it was done. */
export type Ended = "done" | "stopped" | "failed";

export interface Job {
  readonly kind: JobKind;
  /** A job that is asked for while one with the same words waits or runs is that one; null for one of its own. */
  readonly sameAs: string | null;
  /** Does the work, and never fails: what goes wrong is told by itself. */
  readonly work: () => Promise<Ended>;
}

interface Asked extends Job {
  readonly done: Promise<Ended>;
  readonly finish: (ended: Ended) => void;
}

/** Jobs one after another, in the order in which they were asked for: none is lost because another runs. */
export class JobQueue {
  private readonly asked: Asked[] = [];

  /** `onTurn` is told of the job that starts, and of null when nothing is left. */
  constructor(private readonly onTurn: (kind: JobKind | null) => void) {}

  /** The kinds of the jobs that wait for their turn. */
  get waiting(): readonly JobKind[] {
    return this.asked.slice(1).map(({ kind }) => kind);
  }

  /** How the job ended; one that was dropped is stopped. */
  ask(job: Job): Promise<Ended> {
    const same = this.asked.find(({ sameAs }) => sameAs !== null && sameAs === job.sameAs);
    if (same) return same.done;
    let finish: Asked["finish"] = () => undefined;
    const done = new Promise<Ended>((resolve) => (finish = resolve));
    this.asked.push({ ...job, done, finish });
    if (this.asked.length === 1) void this.work();
    return done;
  }

  /** Forgets the waiting jobs of these kinds. */
  drop(kinds: readonly JobKind[]): void {
    const [running, ...waiting] = this.asked;
    const dropped = waiting.filter(({ kind }) => kinds.includes(kind));
    const left = waiting.filter(({ kind }) => !kinds.includes(kind));
    this.asked.splice(0, Infinity, ...(running ? [running] : []), ...left);
    for (const { finish } of dropped) finish("stopped");
  }

  private async work(): Promise<void> {
    for (let job = this.asked[0]; job !== undefined; job = this.asked[0]) {
      this.onTurn(job.kind);
      const ended = await job.work();
      this.asked.shift();
      if (this.asked.length === 0) this.onTurn(null);
      job.finish(ended);
    }
  }
}
