import { addDays } from "../fields/calendar";
import { monthYear } from "../fields/words/months";
import type { IsoDate, Status } from "../model";
import type { ActionFacts } from "./actionFacts";
import type { RegisterContext } from "./register";
import type { AheadRow, LookAhead } from "./sections";
import { daysBetween, midSentence, oneSentence, shortDate } from "./words";

export const NO_FIRM_DATE = "No firm date";
/** A quarter of a year. */
const DAYS = 90;
/** An open-ended action has no date to be waited for. */
const NOT_FIRM = ["No date", "Date to be confirmed", "Ambiguous date"];
const IN_DOUBT: readonly Status[] = ["at-risk", "delayed", "not-started"];

/** What falls due in the next quarter, by its date; then what is still to be done and has no firm date. */
export function lookAhead(
  facts: readonly ActionFacts[],
  context: RegisterContext,
  dueSoonDays: number,
): LookAhead {
  const { asOf } = context.plan;
  const until = addDays(asOf, Math.max(DAYS, dueSoonDays));
  const open = facts.filter(({ counted, action }) => counted && action.status !== "complete");
  const dated = open
    .flatMap((fact) =>
      datesOf(fact)
        .filter(({ due }) => due >= asOf && due <= until && isFirm(fact))
        .map((date) => ({ fact, ...date })),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return {
    until,
    rows: [
      ...dated.map(({ fact, due, text }) => row(fact, context, due, text)),
      ...open.filter((fact) => !isFirm(fact)).map((fact) => row(fact, context, null, null)),
    ],
  };
}

function isFirm({ notJudged }: ActionFacts): boolean {
  return notJudged === null || !NOT_FIRM.includes(notJudged);
}

/** Its milestones' dates; where it has none, its own. */
function datesOf({ action }: ActionFacts): readonly { due: IsoDate; text: string | null }[] {
  const milestones = action.milestones.flatMap(({ due, text }) =>
    due === null ? [] : [{ due, text }],
  );
  if (milestones.length > 0) return milestones;
  return action.due === null ? [] : [{ due: action.due, text: null }];
}

function row(
  fact: ActionFacts,
  { plan, shortNameOf, words, people }: RegisterContext,
  due: IsoDate | null,
  milestone: string | null,
): AheadRow {
  const { action } = fact;
  const doubts = doubtsOf(fact, (status) => midSentence(words[status]));
  return {
    month: due === null ? NO_FIRM_DATE : monthOf(due),
    due: due ?? action.due,
    daysToGo: due === null ? null : daysBetween(plan.asOf, due),
    theme: shortNameOf(action.theme),
    ref: action.ref ?? "None",
    action: people.text(action.text),
    milestone: milestone === null ? null : people.text(milestone),
    lead: people.leadWords(action.leads) || "None named",
    status: words[action.status],
    doubt: doubts.length === 0 ? "None known" : oneSentence(doubts),
    source: { sheet: action.sheet, cell: action.cell },
  };
}

function monthOf(date: IsoDate): string {
  return monthYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

function doubtsOf(fact: ActionFacts, said: (status: Status) => string): readonly string[] {
  const { action, deadline, notJudged } = fact;
  const { status, originalDue, due, leads } = action;
  const isMoved = originalDue !== null && due !== null && originalDue < due;
  return [
    ...(isFirm(fact) || notJudged === null ? [] : [notJudged]),
    ...(deadline === "Overdue" ? ["Overdue already"] : []),
    ...(deadline === "Not confirmed as met" ? ["An earlier date is not confirmed as met"] : []),
    ...(IN_DOUBT.includes(status) ? [`It is ${said(status)}`] : []),
    ...(isMoved ? [`Put back from ${shortDate(originalDue)}`] : []),
    ...(leads.length === 0 ? ["No lead"] : []),
  ];
}
