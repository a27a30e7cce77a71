import type { DeskPane } from "./deskPane";
import { cleaned } from "./outcomes";
import type { PaneActions } from "./paneActions";

/** The plan as a clean tracker, written beside the one that the council has. */
export class CleanDesk {
  constructor(
    private readonly actions: Pick<PaneActions, "addClean">,
    private readonly pane: DeskPane,
  ) {}

  /** Adds the sheet; what was changed since the plan was read is read first. */
  readonly write = async (): Promise<void> => {
    if (!(await this.pane.readChanges(this.write))) return;
    await this.pane.ask("clean", async (work) => {
      const { reading } = this.pane.state();
      if (reading === null) return;
      const written = await this.actions.addClean(reading.plan, work);
      this.pane.change({ cleaned: written });
      this.pane.tell(cleaned(written));
      void this.pane.read();
    });
  };
}
