import type { Work } from "../../actions";
import type { PickedFile, ReturnsRead } from "../../actions/returns";
import { chosenPeriod, updatePeriods } from "../../actions/updates";
import type { DeskPane } from "./deskPane";
import { madeReturns, NO_RETURNS } from "./outcomes";
import type { Ended } from "./jobQueue";
import type { PaneActions } from "./paneActions";
import type { OpenReturns } from "./updating";

/** Returns: made for leads as sheets of this workbook, and read back to be looked over. */
export class ReturnsDesk {
  constructor(
    private readonly actions: Pick<PaneActions, "returns">,
    private readonly pane: DeskPane,
  ) {}

  /** Adds a return for a lead, or for each lead with something to say. */
  readonly make = (lead: string | null): Promise<Ended> =>
    this.pane.ask("returns", async (work) => {
      const { reading, updating } = this.pane.state();
      if (reading === null) return;
      const period = chosenPeriod(updatePeriods(reading.plan), updating.period);
      this.pane.tell(madeReturns(await this.actions.returns.make(reading, { lead, period }, work)));
    });

  /** Reads the returns that stand in this workbook. */
  readonly readSheets = (): Promise<void> =>
    this.open(async (work) => {
      const returns = await this.actions.returns.read(null, work);
      return { returns, problems: returns.flatMap(({ problems }) => problems) };
    });

  /** Reads the returns in files that were chosen. */
  readonly readFiles = (files: readonly PickedFile[]): Promise<void> =>
    this.open(() => this.actions.returns.readFiles(files));

  /** Says that something undecided is to be written as the return has it, or that it is not; all is worked out anew. */
  readonly accept = (id: string, isAccepted: boolean): Promise<Ended> =>
    this.pane.ask("preview", async (work) => {
      const { previewed } = this.pane.state().updating;
      if (!previewed?.returned) return;
      const { returned } = previewed;
      const others = returned.accepted.filter((each) => !rivalsOf(id, returned).includes(each));
      await this.show(returned, isAccepted ? [...others, id] : others, returned, work);
    });

  private async open(read: (work: Work) => Promise<ReturnsRead>): Promise<void> {
    if (!(await this.pane.readChanges(() => this.open(read)))) return;
    await this.pane.ask("preview", async (work) => {
      const found = await read(work);
      if (found.returns.length + found.problems.length === 0) this.pane.tell(NO_RETURNS);
      else await this.show(found, [], null, work);
    });
  }

  /** `shown` are the returns that are looked over already; null for new ones. */
  private async show(
    { returns, problems }: ReturnsRead,
    accepted: readonly string[],
    shown: OpenReturns | null,
    work: Work,
  ): Promise<void> {
    const { reading } = this.pane.state();
    if (reading === null) return;
    const { merged, doubtful, updates, preview } = await this.actions.returns.preview(
      reading,
      returns,
      new Set(accepted),
      work,
    );
    work.signal?.throwIfAborted();
    const { updating } = this.pane.state();
    // Returns that were closed meanwhile stay closed.
    if (shown !== null && updating.previewed?.returned !== shown) return;
    const leftOut = shown === null ? [] : (updating.previewed?.leftOut ?? []);
    const returned = { returns, problems, merged, doubtful, accepted };
    this.pane.change({
      updating: {
        ...updating,
        previewed: { drafts: {}, updates, preview, leftOut, returned },
        conflicts: null,
        applied: null,
      },
    });
  }
}

/** Of returns that do not agree only one is written: what was accepted in its place, and itself. */
function rivalsOf(id: string, { doubtful }: OpenReturns): readonly (string | null)[] {
  const own = doubtful.find((each) => each.id === id);
  return doubtful
    .filter(({ kind, what, field }) =>
      own?.kind === "returns-differ"
        ? kind === own.kind && what === own.what && field === own.field
        : false,
    )
    .map((each) => each.id)
    .concat(id);
}
