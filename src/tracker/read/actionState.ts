import { withdrawal } from "../fields/rating";
import type { Colour, Doubt, IsoDate, Rating, Status } from "../model";
import type { CellText, Sources } from "../sources";
import { oneLine } from "../fields/oneLine";

/** Where an action stands, once a cell that gives it up has been heard. */
export interface ActionState {
  readonly status: Status;
  readonly rag: Colour | null;
  /** The reference of the action that takes its place. */
  readonly into: string | null;
  readonly doubts: readonly Doubt[];
}

interface Witness extends CellText {
  readonly field: keyof Sources | "ratings";
}

/** A sheet that says in its name that what is on it was given up: "Superseded actions". */
const GIVEN_UP =
  /^(?:superseded|withdrawn|cancell?ed|deleted|removed|discontinued|obsolete|no longer (?:required|needed))(?: (?:actions?|items?|tasks?))?$/i;

/** Beside another date, no new date is needed. */
const NO_NEED = /^not (?:needed|required)$/i;

/** What is rated, unless the stage, the latest rating, the date or the sheet's name says that the action was given up. */
export function stateOf(
  rated: Pick<ActionState, "status" | "rag">,
  ratings: readonly Rating[],
  sources: Sources,
  sheet: string,
  asOf: IsoDate,
): ActionState {
  const as = { ...rated, into: null, doubts: [] };
  if (rated.status === "complete") return as;
  const stage = (sources.stage ?? []).map((cell): Witness => ({ ...cell, field: "stage" }));
  const due = (sources.due ?? [])
    .filter(({ text }, _, dates) => dates.length === 1 || !NO_NEED.test(text.trim()))
    .map((cell): Witness => ({ ...cell, field: "due" }));
  const cell = sources.text?.[0].cell ?? "";
  const named = GIVEN_UP.test(sheet.trim()) ? { cell, text: sheet, field: "text" as const } : null;
  const said = [...stage, ...latest(ratings, asOf), ...due].find(
    ({ text }) => withdrawal(text) !== null,
  );
  const witness = said ?? named;
  if (!witness) return as;
  const { field, text } = witness;
  const who = witness === named ? "Its worksheet" : "It";
  const message = `${who} says “${oneLine(text)}”: the action counts as neither complete nor late.`;
  const doubt: Doubt = {
    kind: "status-conflict",
    field,
    cell: witness.cell,
    message,
    withdrawn: true,
  };
  return { status: "unrated", rag: null, into: withdrawal(text)?.into ?? null, doubts: [doubt] };
}

/** The rating for now, and the latest begun period in which anything is said. */
function latest(ratings: readonly Rating[], asOf: IsoDate): Witness[] {
  const told = ratings.filter(({ text, rag }) => text.trim() !== "" || rag !== null);
  const now = told.find(({ start }) => start === null);
  const begun = told.filter(({ start }) => start !== null && start <= asOf);
  const last = begun.reduce<Rating | null>(
    (a, b) => ((a?.start ?? "") > (b.start ?? "") ? a : b),
    null,
  );
  return [now, last].flatMap((rating) =>
    rating ? [{ cell: rating.cell, text: rating.text, field: "ratings" as const }] : [],
  );
}
