import type { Action, Flag, Plan, RuleId } from "../model";
import { ambiguousDate } from "./ambiguous-date";
import { brokenReference } from "./broken-reference";
import { dateToBeConfirmed } from "./date-to-be-confirmed";
import { dueSoonWithin } from "./due-soon";
import { duplicateRef } from "./duplicate-ref";
import { headerDateSequence } from "./header-date-sequence";
import { implausibleDate } from "./implausible-date";
import { invalidDate } from "./invalid-date";
import { missingDueDate } from "./missing-due-date";
import { missingEvidence } from "./missing-evidence";
import { missingLead } from "./missing-lead";
import { missingRating } from "./missing-rating";
import { nothingRecorded } from "./nothing-recorded";
import { overdue } from "./overdue";
import { ratingRegressed } from "./rating-regressed";
import { statusConflict } from "./status-conflict";
import { unknownLead } from "./unknown-lead";
import { doubtedActions } from "./shared/doubts";
import type { CheckedPlan, Finding, Rule } from "./shared/rule";
import { finished, mapped, type Steps } from "../steps";

export interface CheckOptions {
  /** How many days ahead counts as due soon. */
  readonly dueSoonDays: number;
}

/** Every rule, in the order in which the flags of one row are shown: what is late first. */
export const rulesFor = ({ dueSoonDays }: CheckOptions): readonly Rule[] => [
  overdue,
  dueSoonWithin(dueSoonDays),
  missingEvidence,
  missingLead,
  missingDueDate,
  dateToBeConfirmed,
  invalidDate,
  implausibleDate,
  ambiguousDate,
  missingRating,
  nothingRecorded,
  statusConflict,
  ratingRegressed,
  duplicateRef,
  brokenReference,
  unknownLead,
  headerDateSequence,
];

const USUAL: CheckOptions = { dueSoonDays: 30 };

/** The rules as they are where nobody has set anything else: their pages in docs/rules are of these. */
export const RULES = rulesFor(USUAL);

/** Every flag that a plan's text and dates give, in sheet order, then row; those of one row in the rules' order. */
export function checkPlan(plan: Plan, options: CheckOptions = USUAL): Flag[] {
  return finished(checkPlanInSteps(plan, options));
}

/** The same, a rule at a step. */
export function* checkPlanInSteps(plan: Plan, options: CheckOptions = USUAL): Steps<Flag[]> {
  const actions = plan.actions.filter(({ seeAlso }) => seeAlso === null);
  const doubted = doubtedActions(actions);
  const checked: CheckedPlan = { asOf: plan.asOf, plan, actions, doubted };
  const found = yield* mapped(rulesFor(options), (rule) =>
    rule
      .check(checked)
      .filter(({ action }) => SAID_OF_WITHDRAWN.includes(rule.id) || !isWithdrawn(action))
      .map((finding) => toFlag(rule, finding)),
  );
  return inPlaceOrder(found.flat(), plan);
}

/** An action that was given up needs no date, lead or evidence any more. */
const SAID_OF_WITHDRAWN: readonly RuleId[] = [
  "status-conflict",
  "duplicate-ref",
  "broken-reference",
];

const isWithdrawn = (action: Action | null): boolean =>
  action?.doubts.some(({ withdrawn }) => withdrawn === true) ?? false;

function toFlag(
  { id }: Rule,
  { action, suggestion, severity, sheet, cell, message }: Finding,
): Flag {
  return {
    rule: id,
    severity,
    key: action?.key ?? null,
    ref: action?.ref ?? null,
    sheet,
    cell,
    message,
    suggestion: suggestion ?? null,
  };
}

/** By sheet, then row. Each flag's place is worked out once: a sort asks for it many times. */
function inPlaceOrder(flags: readonly Flag[], { tables, actions }: Plan): Flag[] {
  const sheets = [...new Set([...tables, ...actions].map(({ sheet }) => sheet))];
  const order = new Map(sheets.map((sheet, i) => [sheet, i]));
  return flags
    .map((flag) => ({
      flag,
      sheet: order.get(flag.sheet) ?? sheets.length,
      row: Number(/\d+/.exec(flag.cell)?.[0] ?? 0),
    }))
    .sort((a, b) => a.sheet - b.sheet || a.row - b.row)
    .map(({ flag }) => flag);
}
