import type { DeskPane } from "./deskPane";
import type { Handing } from "./handing";
import type { Ended } from "./jobQueue";
import type { PaneActions } from "./paneActions";
import { keepLocally, WHO } from "./localMemory";
import { signedOff } from "./updating";

/** A leaver's actions, from the choice of who takes over to the cells that are written. */
export class HandoverDesk {
  constructor(
    private readonly actions: Pick<PaneActions, "handover" | "updates">,
    private readonly pane: DeskPane,
  ) {}

  readonly open = (from: string): void =>
    this.set({ from, to: "", isNew: true, withCompleted: false, preview: null, leftOut: [] });

  /** Who takes over what; the cells that were listed are no longer those. */
  readonly say = (said: Partial<Pick<Handing, "to" | "isNew" | "withCompleted">>): void => {
    const { handing } = this.pane.state();
    if (handing !== null) this.set({ ...handing, ...said, preview: null, leftOut: [] });
  };

  /** Works out which cells would be written. */
  readonly preview = async (): Promise<void> => {
    if (!(await this.pane.readChanges(this.preview))) return;
    await this.pane.ask("preview", async (work) => {
      const { reading, handing } = this.pane.state();
      if (reading === null || handing === null) return;
      const { from, to, withCompleted } = handing;
      const handover = { from, to: to.trim(), openOnly: !withCompleted };
      const preview = await this.actions.handover.preview(reading, handover, work);
      work.signal?.throwIfAborted();
      const now = this.pane.state().handing;
      // What is said since, or closed, is another question.
      if (isSame(now, handing)) this.set({ ...handing, preview, leftOut: [] });
    });
  };

  /** Takes a cell out of the handover, or in again. */
  readonly leaveOut = (id: string, isOut: boolean): void => {
    const { handing } = this.pane.state();
    if (handing === null) return;
    const others = handing.leftOut.filter((each) => each !== id);
    this.set({ ...handing, leftOut: isOut ? [...others, id] : others });
  };

  /** Goes back from the list of cells, then from the question; nothing was written. */
  readonly back = (): void => {
    const { handing } = this.pane.state();
    this.set(handing?.preview ? { ...handing, preview: null, leftOut: [] } : null);
  };

  /** Writes what was listed, all or nothing. */
  readonly apply = (): Promise<Ended> =>
    this.pane.ask("update", async (work) => {
      const { reading, handing, updating } = this.pane.state();
      if (reading === null || !handing?.preview) return;
      const { from, to, preview, leftOut } = handing;
      const { by } = updating;
      keepLocally(WHO, by.who);
      const changes = preview.changes.filter(
        ({ sheet, cell }) => !leftOut.includes(`${sheet}!${cell}`),
      );
      const why = `Handover from ${from} to ${to.trim()}`;
      const said = {
        who: by.who,
        when: this.actions.updates.now(),
        reason: by.reason.trim() === "" ? why : `${why}: ${by.reason.trim()}`,
      };
      const batch = await this.actions.handover.apply(reading, { ...preview, changes }, said, work);
      const now = this.pane.state();
      const applied = { batch, undone: null, changes };
      this.pane.change({
        handing: isSame(now.handing, handing) ? null : now.handing,
        updating: { ...now.updating, applied, by: signedOff(now.updating.by, by), history: null },
      });
      void this.pane.read();
    });

  private set(handing: Handing | null): void {
    this.pane.change({ handing });
  }
}

/** Whether both ask the same, wherever each has got to. */
function isSame(now: Handing | null, asked: Handing): now is Handing {
  return (
    now?.from === asked.from && now.to === asked.to && now.withCompleted === asked.withCompleted
  );
}
