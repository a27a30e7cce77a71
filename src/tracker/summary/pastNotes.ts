import type { Past } from "../history/past";
import type { Plan } from "../model";
import { coloursIn } from "../saidInWords";
import { references } from "./moves";
import type { ReportOptions } from "./options";
import { heldQuarters } from "./quarters";
import { listWords, longDate, ratingWords, type StatusWords } from "./words";

interface PastNote {
  readonly topic: string;
  readonly text: string;
  readonly count: number | null;
}

/** What is to be told of earlier reports: what this one is compared with, and what was changed after it was reported. */
export function pastNotes(
  past: Past,
  plan: Plan,
  { words, mode }: Pick<ReportOptions, "words" | "mode">,
): readonly PastNote[] {
  const text = mode === "publication" ? publishedComparison(past) : comparedWith(past);
  return [
    { topic: "Past reports", text, count: past.earlier.length },
    ...laterNote(past),
    ...renumberedNote(past),
    ...past.problems.map((text) => ({ topic: "Past reports", text, count: null })),
    ...copiedNote(past),
    ...editNotes(past, plan, words),
  ];
}

function comparedWith({ now, earlier, movement }: Past): string {
  const kept = `Its position is kept in this workbook, on a hidden sheet and without leads’ names, as that of ${now.period.label} (${longDate(now.period.start)} to ${longDate(now.period.end)}).`;
  if (movement === null) {
    return `${kept} No report of an earlier period is kept, so that change since a report is told from the next one on.`;
  }
  const compared = `It is compared with the report as at ${longDate(movement.before.asOf)}`;
  if (earlier.length === 1) return `${kept} ${compared}, the only earlier one that is kept.`;
  const days = listWords(earlier.map(({ asOf }) => longDate(asOf)));
  return `${kept} ${compared}; the earlier ones that are kept are as at ${days}.`;
}

/** A day before one that was reported: the plan's ratings are those of today, judged as at that day. */
function laterNote({ later }: Past): readonly PastNote[] {
  if (later.length === 0) return [];
  const days = listWords(later.map(({ asOf }) => longDate(asOf)));
  const text = `A report is kept of a later day too (${days}): this one judges the plan as it is written now, not as it was written then.`;
  return [{ topic: "Past reports", text, count: later.length }];
}

/** Actions that the last report told under another reference. */
function renumberedNote({ movement }: Past): readonly PastNote[] {
  const pairs = movement?.pairs.filter(({ before, now }) => before.ref !== now.ref) ?? [];
  if (movement === null || pairs.length === 0) return [];
  const which = listWords(
    pairs.map(({ before, now }) => `${now.ref ?? "none"} (was ${before.ref ?? "none"})`),
  );
  const text = `Known by their words, as their references have changed since ${longDate(movement.before.asOf)}: ${which}.`;
  return [{ topic: "Past reports", text, count: pairs.length }];
}

/** A copy for publication keeps no position: the tracker's workbook does. */
function publishedComparison({ movement }: Past): string {
  return movement === null
    ? "It is compared with no earlier report: the tracker’s workbook keeps none of an earlier period."
    : `It is compared with the report as at ${longDate(movement.before.asOf)}, which the tracker’s workbook keeps.`;
}

function copiedNote({ copied }: Past): readonly PastNote[] {
  if (copied.length === 0) return [];
  const text = `Progress told in the same words as last time, so that nothing shows what was done since: ${references(copied)}.`;
  return [{ topic: "Data quality", text, count: copied.length }];
}

/** Each rating of a quarter that had been reported and says something else now. */
function editNotes({ edits }: Past, plan: Plan, words: StatusWords): readonly PastNote[] {
  const labels = new Map(heldQuarters(plan).map(({ end, label }) => [end, label]));
  const byColour = coloursIn(plan.actions).size > 0;
  return edits.map(({ action, quarter, was, is, reported }) => {
    const period = "now";
    const [then, since] = [was, is].map(({ status, rag }) =>
      ratingWords({ status, rag: byColour ? rag : null, period }, words),
    );
    const label = labels.get(quarter) ?? longDate(quarter);
    const text = `${action.ref ?? `“${action.text}”`}: ${label} was reported as ${then ?? ""} as at ${longDate(reported.asOf)}, and says ${since ?? ""} now.`;
    return { topic: "Changed after it was reported", text, count: null };
  });
}
