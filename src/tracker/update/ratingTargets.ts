import { colourOfFill } from "../fields/rating";
import type { Action, Plan, Rating } from "../model";
import { mapped, type Steps } from "../steps";
import { cellAt, type ShownCell } from "./cells";
import { partComment } from "./commentIn";
import { noPlace, placeOf } from "./fieldCell";
import { actionWithKey } from "./lookup";
import { ratedRows } from "./ratedRows";
import { ratingFor, ratingNames } from "./ratingFor";
import { ratingForms, type FormsOf, type RatingForm } from "./ratingForms";
import { isRatedBySign } from "./signColours";
import type { Candidate, FoundTargets, Target, UpdateContext } from "./target";
import type { ActionUpdate, RatingChoice, Refusal } from "./update";

/** An action that a rating's cell rates, and what it is to be rated as; null leaves it as it is. */
interface Rated {
  readonly action: Action;
  readonly rating: Rating;
  /** What its rating is called in updates. */
  readonly name: string;
  readonly choice: RatingChoice | null;
}

/** The cells of the ratings that updates ask for: one target a cell, whichever actions share it. */
export function* ratingTargets(
  context: UpdateContext,
  updates: readonly ActionUpdate[],
): Steps<FoundTargets> {
  if (updates.every(({ rating }) => rating === undefined)) return { targets: [], refused: [] };
  const asked = new Map(updates.map((update) => [update.key, update]));
  const inCells = yield* ratingsByCell(context.plan);
  const cells = new Map<string, Rated[]>();
  const refused: Refusal[] = [];
  const stepsOf = (action: Action, rating: Rating) =>
    ratedRows(
      context,
      action,
      rating,
      (cell) => cell !== rating.cell && inCells.has(ratingPlace(action, { ...rating, cell })),
    );
  for (const update of updates) {
    yield;
    if (update.rating === undefined) continue;
    const action = actionWithKey(context.plan, update.key);
    const rating = action && ratingFor(action, update.period);
    if (action && rating && isRatedBySign(context.snapshot, action, rating)) {
      refused.push({ key: update.key, field: "rating", reason: SIGN });
    } else if (action && rating && stepsOf(action, rating).length > 1) {
      const cells = stepsOf(action, rating).join(", ");
      refused.push({ key: update.key, field: "rating", reason: ratedBySteps(cells) });
    } else if (action && rating) {
      const sharers = inCells.get(ratingPlace(action, rating)) ?? [];
      cells.set(
        placeOf(action.sheet, rating.cell),
        sharers.map((sharer) => ratedAs(sharer, asked)),
      );
    } else refused.push({ key: update.key, field: "rating", reason: noRating(action, update) });
  }
  const forms = yield* ratingForms(context);
  const targets = yield* mapped([...cells.values()], (rated) =>
    ratingTarget(context, rated, forms),
  );
  return { targets, refused };
}

const ratedBySteps = (cells: string): string =>
  `Its rows are rated each by itself, in ${cells}: change the one that is meant in the sheet.`;

const SIGN =
  "Its column rates by the colour of signs, which an update does not write: colour the sign in Excel.";

function noRating(action: Action | undefined, { period = "now" }: ActionUpdate): string {
  if (action === undefined) return "This action is no longer in the tracker: read it again.";
  if (action.ratings.length === 0) return noPlace(action, "a rating");
  return period === "now"
    ? "Its table rates by period: choose the period."
    : noPlace(action, period);
}

type Sharer = Omit<Rated, "choice">;

/** Every action that a cell rates for a period, in the plan's order. */
function* ratingsByCell({ actions }: Plan): Steps<ReadonlyMap<string, readonly Sharer[]>> {
  const cells = new Map<string, Sharer[]>();
  for (const action of actions) {
    yield;
    for (const [name, rating] of ratingNames(action.ratings)) {
      const place = ratingPlace(action, rating);
      const sharers = cells.get(place) ?? [];
      sharers.push({ action, rating, name });
      cells.set(place, sharers);
    }
  }
  return cells;
}

const ratingPlace = ({ sheet }: Action, { cell, period }: Rating): string =>
  `${placeOf(sheet, cell)} ${period}`;

function ratedAs(sharer: Sharer, asked: ReadonlyMap<string, ActionUpdate>): Rated {
  const update = asked.get(sharer.action.key);
  const isAsked = (update?.period ?? "now") === sharer.name;
  return { ...sharer, choice: isAsked ? (update?.rating ?? null) : null };
}

function ratingTarget(
  { snapshot }: UpdateContext,
  rated: readonly Rated[],
  forms: FormsOf,
): Target {
  const [first] = rated;
  const sheet = first?.action.sheet ?? "";
  const address = first?.rating.cell ?? "";
  const cell = cellAt(snapshot, sheet, address);
  return {
    sheet,
    cell: address,
    of: rated
      .filter(({ choice }) => choice !== null)
      .map(({ action, name }) => ({ key: action.key, field: "rating", period: name })),
    candidates: rated.every(isAsAsked)
      ? [{ state: stateOf(cell), shown: cell.text }]
      : rated.length === 1
        ? single(forms, first, cell)
        : shared(forms, rated, cell),
    unfit: rated.length === 1 ? NOT_SHOWN : sharedRating(rated),
    holds: (plan) =>
      rated.every(({ action, rating, name, choice }) => {
        const now = actionWithKey(plan, action.key);
        const read = now && ratingFor(now, name);
        return read !== undefined && says(read, choice ?? rating);
      }),
  };
}

/** What stands as asked for is left as it is written. */
const isAsAsked = ({ rating, choice }: Rated): boolean => choice === null || says(rating, choice);

const stateOf = ({ value, numberFormat, fill }: ShownCell) => ({ value, numberFormat, fill });

const NOT_SHOWN =
  "Nothing in its plan shows how this rating is written there so that it is read as meant: type it in the sheet.";

function sharedRating(rated: readonly Rated[]): string {
  const refs = rated.flatMap(({ action }) => action.ref ?? []).join(", ");
  const which = refs === "" ? `${rated.length} actions` : refs;
  return `Its cell rates ${which} together: rate all of them in one update, or type it in the sheet.`;
}

const says = (read: Rating, { rag, status }: RatingChoice): boolean =>
  read.status === status && (rag === null || read.rag === rag);

/** A comment behind the old word is kept: nobody asked for it to go. */
function single(formsOf: FormsOf, rated: Rated | undefined, cell: ShownCell): Candidate[] {
  if (!rated?.choice) return [];
  const forms = formsOf(rated.action, rated.rating, rated.choice);
  const { comment, status } = rated.rating;
  const { word: before, rest } = partComment(cell.text, comment);
  return forms.map((form) => {
    const { word, fill } = form;
    if (comment === null) return ofForm(form, cell);
    // Where the fill alone rates, or nothing does yet, the comment is the cell's text already.
    const isAllComment = status === "unrated" || before === "";
    return candidate(word === "" || isAllComment ? cell.text : `${word}${rest}`, fill, cell);
  });
}

/** One word for all where they agree, else a line for each in the plan's order. */
function shared(formsOf: FormsOf, rated: readonly Rated[], cell: ShownCell): Candidate[] {
  const wanted = rated.map(({ action, rating, choice }) => ({
    forms: formsOf(action, rating, choice ?? rating),
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

/** "1" stays a number in a cell of numbers, and is one in a blank cell among them. */
function ofForm({ word, fill, isNumber = false }: RatingForm, cell: ShownCell): Candidate {
  const { state, shown } = candidate(word, fill, cell);
  const isAmongNumbers = isNumber && cell.value === "";
  return { state: isAmongNumbers ? { ...state, value: Number(word) } : state, shown };
}

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

/** A day whose fill rates it stays the day that it is, and "1" a number in a cell of numbers. */
function valueOf(text: string, { value, text: shown }: ShownCell): string | number | boolean {
  if (text === shown) return value;
  return typeof value === "number" && text !== "" && !Number.isNaN(Number(text))
    ? Number(text)
    : text;
}
