import type { ApplyResult } from "../../actions";
import {
  chosenPeriod,
  describeLog,
  idOf,
  updatePeriods,
  updatesOf,
  type UpdateDrafts,
} from "../../actions/updates";
import type { DeskPane } from "./deskPane";
import type { Ended } from "./jobQueue";
import type { PaneActions } from "./paneActions";
import type { PaneState } from "./paneState";
import { keepLocally, keptLocally, WHO } from "./localMemory";
import { namesIn } from "./namesIn";
import { decidedUpdates, resolutionsOf } from "./decisions";
import { undone, updated } from "./outcomes";
import { unwritten } from "./unwritten";
import { draftsOf, openedForm, type UpdateForm } from "./updateForm";
import {
  signedOff,
  type Decision,
  type PreviewedUpdate,
  type SignedBy,
  type UpdateFilter,
  type Updating,
} from "./updating";

/** An update, from the choice of actions to undoing it again. What writes is a job of the pane like any other. */
export class UpdateDesk {
  constructor(
    private readonly actions: PaneActions,
    private readonly pane: DeskPane,
  ) {}

  /** A lead is remembered for the next time that this workbook is open in this browser. */
  readonly filter = (filter: Partial<UpdateFilter>): void => {
    if (filter.lead !== undefined) keepLocally(leadName(this.pane.state()), filter.lead ?? "");
    this.change({ filter: { ...this.current.filter, ...filter }, ticked: [] });
  };

  readonly setPeriod = (period: string): void => this.change({ period });

  readonly tick = (keys: readonly string[], isTicked: boolean): void => {
    const others = this.current.ticked.filter((key) => !keys.includes(key));
    this.change({ ticked: isTicked ? [...others, ...keys] : others });
  };

  /** Opens what can be said of these actions. */
  readonly openForm = (keys: readonly string[]): void =>
    this.change({ form: openedForm(keys, this.current.drafts), applied: null });

  readonly type = (typed: Partial<UpdateForm>): void => {
    const { form } = this.current;
    if (form !== null) this.change({ form: { ...form, ...typed } });
  };

  readonly closeForm = (): void => this.change({ form: null });

  /** Takes what the form says, to be previewed later. */
  readonly say = (): void => {
    const { form, drafts, called } = this.current;
    if (form === null) return;
    const all = { ...drafts, ...draftsOf(form, drafts) };
    const said = Object.entries(all).filter(([, draft]) => Object.keys(draft).length > 0);
    this.change({
      drafts: Object.fromEntries(said),
      called: { ...called, ...namesIn(this.pane.state(), form.keys) },
      form: null,
    });
  };

  /** Forgets all that was said and not written. */
  readonly forget = (): void =>
    this.change({ drafts: {}, ticked: [], forgotten: this.current.drafts });

  /** Takes up again what was forgotten; what was said of an action since then stays. */
  readonly bringBack = (): void => {
    const { drafts, forgotten } = this.current;
    this.change({ drafts: { ...forgotten, ...drafts }, forgotten: {} });
  };

  /** Forgets what was said of these actions; a preview that was of nothing else is over. */
  readonly forgetOf = (keys: readonly string[]): void => {
    const { previewed } = this.current;
    const drafts = without(this.current.drafts, keys);
    const shown = without(previewed?.drafts ?? {}, keys);
    const isEmpty = Object.keys(shown).length === 0;
    this.change({
      drafts,
      previewed: previewed === null || isEmpty ? null : { ...previewed, drafts: shown },
    });
  };

  /** Works out what would be written, from the cells as they stand now. */
  readonly preview = async (): Promise<void> => {
    if (!(await this.pane.readChanges(this.preview))) return;
    await this.pane.ask("preview", async (work) => {
      const { reading } = this.pane.state();
      if (reading === null) return;
      const { plan } = reading;
      const asked = this.current;
      const period = chosenPeriod(updatePeriods(plan), asked.period);
      const updates = updatesOf(plan, asked.drafts, period);
      const preview = await this.actions.updates.preview(reading, updates, work);
      work.signal?.throwIfAborted();
      if (!isSaidAs(this.current, asked)) return;
      const { drafts } = asked;
      const previewed = { drafts, updates, preview, leftOut: [], returned: null };
      this.change({ previewed, applied: null });
    });
  };

  /** Takes a previewed change out, or in again. */
  readonly leaveOut = (id: string, isOut: boolean): void => {
    const { previewed } = this.current;
    if (previewed === null) return;
    const others = previewed.leftOut.filter((each) => each !== id);
    this.change({ previewed: { ...previewed, leftOut: isOut ? [...others, id] : others } });
  };

  /** Goes back from the preview or the conflicts; nothing was written. */
  readonly back = (): void =>
    this.change(this.current.conflicts ? { conflicts: null } : { previewed: null });

  readonly sign = (by: Partial<SignedBy>): void =>
    this.change({ by: { ...this.current.by, ...by } });

  /** Writes what was previewed, all or nothing. */
  readonly apply = (): Promise<Ended> =>
    this.pane.ask("update", async (work) => {
      const { previewed, conflicts, by } = this.current;
      const { reading } = this.pane.state();
      if (previewed === null || reading === null) return;
      keepLocally(WHO, by.who);
      const { preview, leftOut } = previewed;
      const decided = conflicts?.decided ?? {};
      const request = {
        ...{ plan: reading.plan, when: this.actions.updates.now(), who: by.who },
        reason: reasonOf(previewed, by),
        updates: decidedUpdates(previewed.updates, conflicts?.conflicts ?? [], decided),
        changes: preview.changes.filter((change) => !leftOut.includes(idOf(change))),
        resolutions: resolutionsOf(decided),
      };
      this.show(await this.actions.updates.apply(request, work), null, by);
    });

  /** Takes a batch back; what others have changed since is asked about first. */
  readonly undo = (batch: number): Promise<Ended> =>
    this.pane.ask("undo", async (work) => {
      const { conflicts, by } = this.current;
      const { asOf } = this.pane.state();
      keepLocally(WHO, by.who);
      const decided = conflicts?.undone === batch ? conflicts.decided : {};
      const request = {
        ...{ asOf, when: this.actions.updates.now(), ...by },
        resolutions: resolutionsOf(decided),
      };
      this.show(await this.actions.updates.undo(batch, request, work), batch, by);
    });

  readonly decide = (id: string, decision: Decision): void => {
    const { conflicts } = this.current;
    if (conflicts === null) return;
    this.change({ conflicts: { ...conflicts, decided: { ...conflicts.decided, [id]: decision } } });
  };

  /** Reads the change log. */
  readonly readHistory = (): Promise<Ended> =>
    this.pane.ask("history", async (work) => {
      this.change({ history: describeLog(await this.actions.updates.readLog(work)) });
    });

  /** Recalls who used this browser last, and whose actions she updated in this workbook. */
  readonly recall = (leads: readonly string[]): void => {
    const { filter, by } = this.current;
    const lead = leads.find((name) => name === keptLocally(leadName(this.pane.state()))) ?? null;
    this.change({
      filter: { ...filter, lead: filter.lead ?? lead },
      by: { ...by, who: by.who || keptLocally(WHO) },
    });
  };

  private get current(): Updating {
    return this.pane.state().updating;
  }

  private change(changes: Partial<Updating>): void {
    this.pane.change({ updating: { ...this.current, ...changes } });
  }

  private show(result: ApplyResult, batchUndone: number | null, by: SignedBy): void {
    if (result.kind === "conflicts") {
      const { conflicts } = result;
      // A cell that is gone can only be left out.
      const gone = conflicts.filter(({ theirs }) => theirs === null);
      const decided = Object.fromEntries(
        gone.map(({ change }) => [idOf(change), "theirs" as const]),
      );
      this.change({ conflicts: { undone: batchUndone, conflicts, decided, by } });
      return;
    }
    const { batch, changes } = result;
    const isUpdate = batchUndone === null;
    const { drafts, previewed } = this.current;
    const isSaid = isUpdate && previewed?.returned === null;
    this.change({
      ...(isUpdate ? { previewed: null } : {}),
      ...(isSaid
        ? { drafts: unwritten(drafts, previewed, changes), ticked: [], forgotten: {} }
        : {}),
      ...{ conflicts: null, history: null },
      applied: { batch, undone: batchUndone, changes },
      by: signedOff(this.current.by, by),
    });
    // The views of updates tell it themselves, with its cells and the way to undo it.
    const isShown = ["update", "history", "returns", "leads"].includes(this.pane.state().view);
    if (!isShown || changes.length === 0)
      this.pane.tell(
        isUpdate ? updated(batch, changes.length) : undone(batchUndone, changes.length),
      );
    void this.pane.read();
  }
}

function without(drafts: UpdateDrafts, keys: readonly string[]): UpdateDrafts {
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => !keys.includes(key)));
}

/** Whether nothing was said since, nor begun to be. */
function isSaidAs(now: Updating, asked: Updating): boolean {
  return now.drafts === asked.drafts && now.period === asked.period && now.form === asked.form;
}

/** Beside a person's own reason, whose returns were written. */
function reasonOf({ returned }: PreviewedUpdate, { reason }: SignedBy): string {
  if (returned === null) return reason;
  const sources = [...new Set(returned.merged.differences.map(({ source }) => source))];
  const told = `Returns: ${sources.join("; ")}`;
  return reason.trim() === "" ? told : `${reason.trim()} (${told})`;
}

/** Leads are each workbook's own. */
const leadName = ({ reading }: PaneState): string => `lead.${reading?.snapshot.fileName ?? ""}`;
