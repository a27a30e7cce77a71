import { colourOfFill } from "../fields/rating";
import type { Action, Rating } from "../model";
import { cellAt, type ShownCell } from "./cells";
import { ratingForms, type RatingForm } from "./ratingForms";
import type { Candidate, Target, UpdateContext } from "./target";
import type { ActionUpdate, RatingChoice, Refusal } from "./update";

/** An action that a rating's cell rates, and what it is to be rated as; null leaves it as it is. */
interface Rated {
  readonly action: Action;
  readonly rating: Rating;
  readonly choice: RatingChoice | null;
}

/** The cells of the ratings that updates ask for: one target a cell, whichever actions share it. */
export function ratingTargets(
  context: UpdateContext,
  updates: readonly ActionUpdate[],
): { readonly targets: readonly Target[]; readonly refused: readonly Refusal[] } {
  const asked = new Map(updates.map((update) => [update.key, update]));
  const cells = new Map<string, Rated[]>();
  const refused: Refusal[] = [];
  for (const update of updates) {
    if (update.rating === undefined) continue;
    const action = context.plan.actions.find(({ key }) => key === update.key);
    const rating = action && ratingFor(action, update.period);
    if (action && rating) {
      cells.set(`${action.sheet}!${rating.cell}`, sharers(context, action, rating, asked));
    } else refused.push({ key: update.key, field: "rating", reason: noRating(action, update) });
  }
  return { targets: [...cells.values()].map((rated) => ratingTarget(context, rated)), refused };
}

const ratingFor = ({ ratings }: Action, period = "now"): Rating | undefined =>
  ratings.find((rating) => rating.period === period);

function noRating(action: Action | undefined, { period = "now" }: ActionUpdate): string {
  if (action === undefined) return "This action is no longer in the tracker: read it again.";
  if (action.ratings.length === 0) return "Its table has no column for a rating.";
  return period === "now"
    ? "Its table rates by period: choose the period."
    : `Its table has no column for ${period}.`;
}

/** Every action that the cell rates, in the plan's order. */
function sharers(
  { plan }: UpdateContext,
  { sheet }: Action,
  { cell, period }: Rating,
  asked: ReadonlyMap<string, ActionUpdate>,
): Rated[] {
  return plan.actions.flatMap((action) => {
    const rating = action.sheet === sheet ? ratingFor(action, period) : undefined;
    if (rating?.cell !== cell) return [];
    const update = asked.get(action.key);
    const isAsked = (update?.period ?? "now") === period;
    return [{ action, rating, choice: isAsked ? (update?.rating ?? null) : null }];
  });
}

function ratingTarget(context: UpdateContext, rated: readonly Rated[]): Target {
  const [first] = rated;
  const sheet = first?.action.sheet ?? "";
  const address = first?.rating.cell ?? "";
  const cell = cellAt(context.snapshot, sheet, address);
  return {
    sheet,
    cell: address,
    of: rated
      .filter(({ choice }) => choice !== null)
      .map(({ action, rating: { period } }) => ({ key: action.key, field: "rating", period })),
    candidates: rated.length === 1 ? single(context, first, cell) : shared(context, rated, cell),
    holds: (plan) =>
      rated.every(({ action, rating, choice }) => {
        const now = plan.actions.find(({ key }) => key === action.key);
        const read = now && ratingFor(now, rating.period);
        return read !== undefined && says(read, choice ?? rating);
      }),
  };
}

const says = (read: Rating, { rag, status }: RatingChoice): boolean =>
  read.status === status && (rag === null || read.rag === rag);

/** A comment behind the old word is kept: nobody asked for it to go. */
function single(context: UpdateContext, rated: Rated | undefined, cell: ShownCell): Candidate[] {
  if (!rated?.choice) return [];
  const forms = ratingForms(context, rated.action, rated.rating, rated.choice);
  const { comment, status } = rated.rating;
  const kept = comment === null ? "" : commentIn(cell.text, status === "unrated" ? "" : comment);
  return forms.flatMap(({ word, fill }) => {
    const plain = candidate(word, fill, cell);
    if (comment === null) return [plain];
    if (status === "unrated") return [candidate(cell.text, fill, cell)];
    return [candidate(`${word || cell.text}${kept}`, fill, cell)];
  });
}

/** The comment as it stands behind the word, with what parts them. */
function commentIn(text: string, comment: string): string {
  const at = text.toLowerCase().indexOf(comment.toLowerCase());
  if (comment === "" || at < 0) return "";
  const parted = /[\s:;,(–-]*$/.exec(text.slice(0, at))?.[0] ?? " ";
  return parted + text.slice(at);
}

/** One word for all where they agree, else a line for each in the plan's order. */
function shared(context: UpdateContext, rated: readonly Rated[], cell: ShownCell): Candidate[] {
  const wanted = rated.map(({ action, rating, choice }) => ({
    forms: ratingForms(context, action, rating, choice ?? rating),
    choice: choice ?? rating,
  }));
  const [first] = wanted;
  const agree = wanted.every(
    ({ choice }) => choice.status === first?.choice.status && choice.rag === first.choice.rag,
  );
  const whole = agree ? (first?.forms ?? []).map((form) => ofForm(form, cell)) : [];
  const lines = cell.text.split("\n");
  const worded = wanted.map(({ forms }) => forms.find(({ word }) => word !== "")?.word ?? "");
  const own =
    lines.length === rated.length
      ? lines.map((line, i) => (rated[i]?.choice ? (worded[i] ?? line) : line))
      : worded;
  return [...(lines.length === rated.length ? [] : whole), candidate(own.join("\n"), "", cell)];
}

const ofForm = ({ word, fill }: RatingForm, cell: ShownCell): Candidate =>
  candidate(word, fill, cell);

/** A shade that is no rating, such as a table's banding, stays where the rating has none of its own. */
function candidate(text: string, fill: string, cell: ShownCell): Candidate {
  const isBanding = cell.fill !== "" && colourOfFill(cell.fill) === null;
  return {
    state: {
      value: valueOf(text, cell),
      numberFormat: cell.numberFormat,
      fill: fill === "" && isBanding ? cell.fill : fill,
    },
    shown: text,
  };
}

/** "1" stays the number that it is in a cell of numbers. */
function valueOf(text: string, { value }: ShownCell): string | number | boolean {
  return typeof value === "number" && text !== "" && !Number.isNaN(Number(text))
    ? Number(text)
    : text;
}
