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

/** What is rated, unless the stage, the latest rating or the date says that the action was given up. */
export function stateOf(
  rated: Pick<ActionState, "status" | "rag">,
  ratings: readonly Rating[],
  sources: Sources,
  asOf: IsoDate,
): ActionState {
  const as = { ...rated, into: null, doubts: [] };
  if (rated.status === "complete") return as;
  const stage = (sources.stage ?? []).map((cell): Witness => ({ ...cell, field: "stage" }));
  const due = (sources.due ?? []).map((cell): Witness => ({ ...cell, field: "due" }));
  const witness = [...stage, ...latest(ratings, asOf), ...due].find(
    ({ text }) => withdrawal(text) !== null,
  );
  if (!witness) return as;
  const { cell, field, text } = witness;
  const said = oneLine(text);
  const message = `It says “${said}”: the action counts as neither complete nor late.`;
  const doubt: Doubt = { kind: "status-conflict", field, cell, message, withdrawn: true };
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
