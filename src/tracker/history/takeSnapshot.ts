import { cutAt } from "../cutAt";
import type { Action, IsoDate, Plan, Rating } from "../model";
import { mapped, type Steps } from "../steps";
import type { ActionFacts } from "../summary/actionFacts";
import { ratingsNowAndBefore } from "../summary/actionFacts";
import { publicText } from "../summary/people";
import { heldQuarters, statusAt } from "../summary/quarters";
import { periodOf } from "./period";
import { printOf, wordsPrint } from "./print";
import { progressOf } from "./progress";
import type { KeptAction, KeptCount, Rated, Snapshot } from "./snapshot";

/** Characters of an action's text that are kept, to know it by. */
const LONGEST_TEXT = 80;

/** How a plan stands, to be kept as what a report told. It names nobody, whatever copy the report was. */
export function* takeSnapshot(
  plan: Plan,
  facts: readonly ActionFacts[],
  named: string | null = null,
): Steps<Snapshot> {
  const text = publicText(plan);
  const quarters = heldQuarters(plan).map(({ end }) => end);
  return {
    period: periodOf(plan, named),
    asOf: plan.asOf,
    quarters,
    actions: yield* mapped(facts, (fact) => keptAction(fact, plan, quarters, text)),
  };
}

function keptAction(
  facts: ActionFacts,
  plan: Plan,
  quarters: readonly IsoDate[],
  told: (text: string) => string,
): KeptAction {
  const { action } = facts;
  const { now } = ratingsNowAndBefore(action, plan.asOf);
  return {
    id: idOf(action),
    ref: action.ref,
    text: firstWords(told(action.text)),
    print: wordsPrint(action.text),
    theme: told(action.theme ?? ""),
    status: action.status,
    rag: action.rag ?? now?.rag ?? null,
    due: action.due,
    originalDue: action.originalDue,
    completed: action.completed,
    counts: countsOf(facts),
    progress: progressOf(action, plan).now,
    evidence: action.evidence.length === 0 ? null : wordsPrint(action.evidence.join(" ")),
    quarters: quarters.map((end) => ratedAt(action, plan, end)),
  };
}

/** A reference is told as it is; a key with a worksheet's name in it may name somebody. */
export function idOf({ key, ref }: Pick<Action, "key" | "ref">): string {
  return key === ref ? key : printOf(key);
}

/** "Agree a checklist with settings…": whole words, on one line. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_TEXT) return line;
  const cut = cutAt(line, LONGEST_TEXT);
  return `${cutAt(cut, Math.max(cut.lastIndexOf(" "), LONGEST_TEXT / 2)).trimEnd()}…`;
}

const COUNTS: Readonly<Record<KeptCount, (facts: ActionFacts) => boolean>> = {
  counted: ({ counted }) => counted,
  overdue: ({ deadline }) => deadline === "Overdue",
  notConfirmed: ({ deadline }) => deadline === "Not confirmed as met",
  notJudged: ({ notJudged }) => notJudged !== null,
  missingEvidence: ({ evidence }) => evidence === "Missing",
  completeUnevidenced: ({ action, evidence }) =>
    action.status === "complete" && evidence !== "Recorded" && evidence !== "Missing, set aside",
  lastQuarterUnrated: ({ lastQuarter }) => lastQuarter === "No",
};

function countsOf(facts: ActionFacts): ReadonlySet<KeptCount> {
  const all = Object.entries(COUNTS) as [KeptCount, (facts: ActionFacts) => boolean][];
  return new Set(all.filter(([, holds]) => holds(facts)).map(([count]) => count));
}

function ratedAt(action: Action, plan: Plan, end: IsoDate): Rated | null {
  const status = statusAt({ action, plan }, end);
  if (status === null) return null;
  const rating: Rating | undefined = action.ratings.find((each) => each.end === end);
  return { status, rag: rating?.status === status ? rating.rag : null };
}
