import { cellAt } from "../../tracker/update/cells";
import { hasPlace, isToldByPeriod } from "../../tracker/update/fieldCell";
import { locate } from "../../tracker/update/locate";
import { periodFor } from "../../tracker/update/draft";
import { ratingFor } from "../../tracker/update/ratingFor";
import type { Action, Plan } from "../../tracker/model";
import type { UpdateField } from "../../tracker/update/update";
import type { Reading } from "../judge";
import { counted } from "../words";

/** Whether a part of an update can be given to actions. */
export interface FieldOffer {
  /** Why it cannot be given to any of them; null where it can. */
  readonly off: string | null;
  /** What to know of it; null for nothing. */
  readonly note: string | null;
}

type FieldOffers = Readonly<Record<UpdateField, FieldOffer>>;

const NAMES: Readonly<Record<UpdateField, string>> = {
  rating: "rating",
  progress: "progress",
  evidence: "evidence",
  revisedDue: "date",
};

/** Which parts of an update these actions' tables have columns for. */
export function describeFields(
  plan: Plan,
  actions: readonly Action[],
  period: string | null,
): FieldOffers {
  const offer = (field: UpdateField) => offerOf(plan, actions, period, field);
  return {
    rating: offer("rating"),
    progress: offer("progress"),
    evidence: offer("evidence"),
    revisedDue: offer("revisedDue"),
  };
}

function offerOf(
  plan: Plan,
  actions: readonly Action[],
  period: string | null,
  field: UpdateField,
): FieldOffer {
  const without = actions.filter((action) => !hasColumn(plan, action, period, field));
  const isByPeriod =
    field === "rating" || without.some((action) => isToldByPeriod(plan, action, field));
  const at = isByPeriod && period !== "now" ? period : null;
  if (actions.length > 0 && without.length === actions.length) {
    return { off: noColumn(field, at), note: null };
  }
  if (without.length > 0) {
    const note = `${counted(without.length, "action")} of ${actions.length} stand in a table without a ${NAMES[field]} column${forPeriod(at)}.`;
    return { off: null, note };
  }
  const isExpected = field === "evidence" && actions.some(isOfSuccess);
  return {
    off: null,
    note: isExpected ? "This column says what will show success: a line is added to it." : null,
  };
}

/** What an officer would do; the tracker's layout is the council's, and no column is added for it. */
function noColumn(field: UpdateField, period: string | null): string {
  const about = `The tracker has no ${NAMES[field]} column${forPeriod(period)} for this.`;
  const header =
    period === null ? HEADERS[field] : field === "rating" ? period : `${HEADERS[field]} ${period}`;
  return `${about} To record it, add a column headed “${header}” to the table and read it again; if it has one under another name, set that in Columns.`;
}

const HEADERS: Readonly<Record<UpdateField, string>> = {
  rating: "RAG",
  progress: "Progress",
  evidence: "Evidence",
  revisedDue: "Revised date",
};

const isOfSuccess = ({ evidenceKind }: Action): boolean => evidenceKind === "expected";

const forPeriod = (period: string | null): string => (period === null ? "" : ` for ${period}`);

function hasColumn(plan: Plan, action: Action, period: string | null, field: UpdateField): boolean {
  const wanted = periodFor(action, period);
  return field === "rating"
    ? ratingFor(action, wanted) !== undefined
    : hasPlace(plan, action, field, wanted);
}

/** What the cells of an action's parts show now; "" where they show nothing or there is no such cell. */
export function standingTexts(
  reading: Reading,
  action: Action,
  period: string | null,
): Readonly<Record<UpdateField, string>> {
  const textOf = (field: UpdateField): string => {
    const place = locate(reading, { key: action.key, field, period: periodFor(action, period) });
    return place === null ? "" : cellAt(reading.snapshot, place.sheet, place.cell).text.trim();
  };
  return {
    rating: textOf("rating"),
    progress: textOf("progress"),
    evidence: textOf("evidence"),
    revisedDue: textOf("revisedDue"),
  };
}
