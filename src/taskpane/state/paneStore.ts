import type { Kept, Reading, SheetChange } from "../../actions";
import type { IsoDate } from "../../tracker/model";
import type { Ended } from "./jobQueue";
import { PaneJobs } from "./paneJobs";
import type { PaneActions } from "./paneActions";
import { selected } from "./outcomes";
import {
  NO_ACTION_FILTER,
  NO_FLAG_FILTER,
  type ActionFilter,
  type FlagFilter,
  type Outcome,
  type PaneState,
  type Place,
  type ViewId,
} from "./paneState";
import { startingState } from "./startingState";
import { CleanDesk } from "./cleanDesk";
import type { DeskPane } from "./deskPane";
import { HandoverDesk } from "./handoverDesk";
import { ReportDesk } from "./reportDesk";
import { ReturnsDesk } from "./returnsDesk";
import { UpdateDesk } from "./updateDesk";

/** What of the things that are kept is another now. */
export type KeptChange = (now: Kept) => Partial<Kept>;

/**
 * The pane's state and what can be asked of it, outside of React: the ribbon's buttons and the pane's own do the same
 * thing. One job at a time; what is asked for while it works is done after it.
 */
export class PaneStore {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly jobs: PaneJobs;
  private isWatching = false;
  /** What the last selection came to. */
  private selecting: Outcome | null = null;

  readonly updates: UpdateDesk;
  readonly returns: ReturnsDesk;
  readonly handover: HandoverDesk;
  readonly clean: CleanDesk;
  readonly report: ReportDesk;

  constructor(private readonly actions: PaneActions) {
    this.current = startingState(actions);
    const { state, change, read, tell, showRead } = this;
    this.jobs = new PaneJobs(state, change, this.turnToday);
    const ask: DeskPane["ask"] = (kind, work) => this.jobs.ask(kind, null, work);
    const readChanges: DeskPane["readChanges"] = async (wanted) => {
      const { cells, sheets } = state().changed;
      if (cells + sheets === 0) return true;
      const ended = await read();
      if (ended === "failed") this.jobs.retryBy(wanted);
      return ended === "done";
    };
    const pane: DeskPane = { state, change, ask, read, readChanges, tell, showRead };
    this.updates = new UpdateDesk(actions, pane);
    this.returns = new ReturnsDesk(actions, pane);
    this.handover = new HandoverDesk(actions, pane);
    this.clean = new CleanDesk(actions, pane);
    this.report = new ReportDesk(actions, pane);
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
  readonly setAsOf = async (asOf: IsoDate): Promise<void> => {
    this.turnDay();
    this.change({ asOf });
    if (this.current.reading) await this.jobs.ask("judge", null, this.rejudge);
  };

  /** Reads the workbook anew. */
  readonly read = (): Promise<Ended> =>
    this.jobs.ask("read", "read", async (work) => {
      const heard = this.current.changed;
      const snapshot = await this.actions.readWorkbook(work);
      this.reloadKept();
      const reading = await this.actions.judge(snapshot, this.current.asOf, work.signal);
      this.change({ keptReports: await this.actions.keptReports(snapshot.ownSheets, work) });
      work.signal?.throwIfAborted();
      await this.showRead(reading, heard);
      void this.watch();
    });

  /** Reads the workbook anew and shows where the plan stands. */
  readonly check = (): Promise<Ended> => {
    this.show("overview");
    return this.read();
  };

  /** Shows what to update; reads the plan where that was not done. */
  readonly update = async (): Promise<void> => {
    this.show("update");
    if (this.current.reading === null) await this.read();
  };

  /**
   * Keeps what a person said in the workbook, and judges what was read by it. It holds in the pane at once; kept is what it
   * makes of what the workbook keeps when its turn comes, so that nothing that was kept meanwhile is lost.
   */
  readonly keep = (said: KeptChange): Promise<Ended> => {
    const { kept } = this.current;
    this.change({ kept: { ...kept, ...said(kept) } });
    return this.jobs.ask("keep", null, async () => {
      try {
        await this.actions.keep(said(this.actions.loadKept()));
      } finally {
        this.reloadKept();
      }
      await this.rejudge();
    });
  };

  /** Writes the board report, or makes the copy for publication, as is chosen; the plan is read anew for it. */
  readonly writeReport = (): Promise<Ended> => this.report.write();

  /** Goes to cells in the workbook; without cells, to the worksheet. */
  readonly select = async (place: Place): Promise<void> => {
    const { sheet, cells } = place;
    const isOfSelecting = this.current.outcome !== null && this.current.outcome === this.selecting;
    try {
      const wanted = cells.length === 0 ? ["A1"] : cells;
      const outcome = selected(await this.actions.select({ sheet, cells: wanted }), cells.length);
      // Where all went well nothing is said, and only what an earlier selection came to is over.
      if (outcome || isOfSelecting) this.tell((this.selecting = outcome));
    } catch (error) {
      this.jobs.fail(error, () => this.select(place));
      this.selecting = this.current.outcome;
    }
  };

  /** Tells that the council's sheets were changed after they were read. */
  readonly noticeChange = ({ kind, cells }: Pick<SheetChange, "kind" | "cells">): void => {
    if (this.current.reading === null) return;
    const { changed } = this.current;
    const sheets = changed.sheets + (kind === "edited" ? 0 : 1);
    this.change({ changed: { cells: changed.cells + cells, sheets } });
  };

  /** Stops what is worked at, where that leaves the workbook as it was. */
  readonly cancel = (): void => this.jobs.cancel();

  /** Does again what failed. */
  readonly retry = (): Promise<void> => this.jobs.retry();

  private readonly change = (changes: Partial<PaneState>): void => {
    this.current = { ...this.current, ...changes };
    for (const listener of this.listeners) listener();
  };

  /** Whoever did not choose a day goes on with today: what was read on a day before is judged anew. */
  private readonly turnToday = (): Promise<void> | null => {
    const { asOf } = this.current;
    this.turnDay();
    return this.current.asOf === asOf ? null : this.rejudge();
  };

  private turnDay(): void {
    const { asOf, today } = this.current;
    const now = this.actions.today();
    if (now !== today) this.change({ today: now, asOf: asOf === today ? now : asOf });
  }

  /** What waits to be kept holds already. */
  private reloadKept(): void {
    if (!this.jobs.waiting.includes("keep")) this.change({ kept: this.actions.loadKept() });
  }

  private readonly rejudge = async (): Promise<void> => {
    const { reading, asOf } = this.current;
    if (reading) await this.showReading(await this.actions.judge(reading.snapshot, asOf));
  };

  private readonly showReading = async (reading: Reading): Promise<void> =>
    this.change({ reading, position: await this.actions.describe(reading) });

  /** What was noticed while the workbook was read may be in what was read, or not: it stays. */
  private readonly showRead: DeskPane["showRead"] = async (reading, heard) => {
    await this.showReading(reading);
    const { cells, sheets } = this.current.changed;
    this.change({ changed: { cells: cells - heard.cells, sheets: sheets - heard.sheets } });
  };

  /** Where Excel does not let changes be watched, only the message about them is missing: the next reading tries again. */
  private async watch(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    await this.actions.watch(this.noticeChange).catch(() => (this.isWatching = false));
  }

  private readonly tell = (outcome: Outcome | null): void => this.change({ outcome });
}
