import type { Action } from "../model";
import { fingerprint } from "../read/actionKeys";
import { longDate } from "../summary/words";
import { periodFor } from "../update/draft";
import { dayExample, revisedDayIn } from "../update/revisedDay";
import { ratingFor } from "../update/ratingFor";
import type { UpdateContext } from "../update/target";
import type { ActionUpdate, UpdateField } from "../update/update";
import { oneLine } from "../fields/oneLine";
import { choiceOf, choiceWords } from "./choiceWords";
import type { ReturnedRow } from "./readReturn";
import { ratingMark, standingText } from "./standing";

/** What one cell of a returned row comes to. */
export type SaidField =
  | { readonly kind: "nothing" }
  /** Taken out by the lead: it stays as it is. */
  | { readonly kind: "cleared" }
  /** The tracker says so already. */
  | { readonly kind: "stands" }
  | { readonly kind: "unread"; readonly why: string; readonly remedy: string }
  | {
      readonly kind: "new";
      readonly said: string;
      readonly before: string;
      /** Whether the tracker's cell has been changed since the return was made, so that writing would be over it. */
      readonly isOverChange: boolean;
      readonly update: ActionUpdate;
    };

const NOTHING: SaidField = { kind: "nothing" };
const STANDS: SaidField = { kind: "stands" };

/** What a row says in one of its columns, against what the tracker holds now. */
export function saidInRow(
  context: UpdateContext,
  action: Action,
  row: ReturnedRow,
  field: UpdateField,
): SaidField {
  const typed = (row.cells[field] ?? "").trim();
  if (field === "rating") return saidRating(context, action, row, typed);
  if (typed === "") return NOTHING;
  if (field === "revisedDue") return saidDate(context, action, row);
  return saidText(context, action, row, typed, field);
}

function saidRating(
  context: UpdateContext,
  action: Action,
  { key, cells }: ReturnedRow,
  typed: string,
): SaidField {
  if (cells.rating === undefined || typed === key.given) return NOTHING;
  if (typed === "") return { kind: "cleared" };
  const rating = choiceOf(context.plan, action, typed);
  if (rating === null) return unknownRating(typed);
  const mark = ratingMark(action, key.period);
  if (mark === `${rating.rag ?? ""}|${rating.status}`) return STANDS;
  const period = periodFor(action, key.period);
  const now = ratingFor(action, period);
  return {
    kind: "new",
    said: choiceWords(rating),
    before: now === undefined || now.status === "unrated" ? "" : choiceWords(now),
    isOverChange: mark !== key.was.rating,
    update: { key: action.key, period, rating },
  };
}

function unknownRating(typed: string): SaidField {
  return {
    kind: "unread",
    why: `“${typed}” is none of the plan’s ratings`,
    remedy: "choose a rating from the cell’s list",
  };
}

function saidDate(
  context: UpdateContext,
  action: Action,
  { key, date: cell }: ReturnedRow,
): SaidField {
  if (cell === null) return NOTHING;
  const { date, problem } = revisedDayIn(cell, context.plan);
  if (date === null) {
    const why = (problem ?? `“${cell.text.trim()}” is not a day`)
      .replace(/\.$/, "")
      .replace(/: write it.*/, "");
    return { kind: "unread", why, remedy: `write a day like ${dayExample(context.plan)}` };
  }
  if (date === action.due) return STANDS;
  const before = standingText(context, action, "revisedDue", null);
  return {
    kind: "new",
    said: longDate(date),
    before,
    isOverChange: fingerprint(before) !== key.was.revisedDue,
    update: { key: action.key, revisedDue: date },
  };
}

/** A line is added and nothing written over: what others have written meanwhile is in no danger. */
function saidText(
  context: UpdateContext,
  action: Action,
  { key }: ReturnedRow,
  typed: string,
  field: "progress" | "evidence",
): SaidField {
  const period = periodFor(action, key.period);
  const before = standingText(context, action, field, period);
  const isAsGivenOut = fingerprint(before) === key.was[field];
  if (!isAsGivenOut && hasLines(before, typed)) return STANDS;
  const update = { key: action.key, period, [field]: { text: typed, how: "add" } } as const;
  return { kind: "new", said: typed, before, isOverChange: false, update };
}

/** Whether a cell holds these very lines, one of them perhaps behind its action's reference. */
function hasLines(cell: string, typed: string): boolean {
  const lines = linesOf(cell);
  const wanted = linesOf(typed);
  return lines.some((_, at) =>
    wanted.every((line, i) => {
      const here = lines[at + i] ?? "";
      return here === line || (i === 0 && here.endsWith(`: ${line}`));
    }),
  );
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(oneLine)
    .filter((line) => line !== "");
