import type { Action, IsoDate } from "../model";
import type { Finding, Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { isNothingRecorded } from "./shared/gaps";

export const missingEvidence: Rule = {
  id: "missing-evidence",
  title: "No evidence",
  why: "Inspectors ask what shows that an action was done and made a difference. Evidence that its objective shares counts; “TBC” and a bare heading do not.",
  examples: [
    {
      says: "Complete, and the evidence cell is blank",
      asOf: "2024-07-15",
      action: { status: "complete", evidence: [] },
      flag: {
        severity: "high",
        cell: "F5",
        message: "No evidence recorded, and the action is complete",
      },
    },
    {
      says: "Past its due date",
      asOf: "2024-07-15",
      action: { due: "2024-06-30", evidence: [] },
      flag: {
        severity: "high",
        cell: "F5",
        message: "No evidence recorded, and the due date is past",
      },
    },
    {
      says: "Not due yet",
      asOf: "2024-07-15",
      action: { due: "2024-12-31", evidence: [] },
      flag: { severity: "medium", cell: "F5", message: "No evidence recorded" },
    },
    {
      says: "The column says what will show success",
      asOf: "2024-07-15",
      action: { due: "2024-12-31", evidence: [], evidenceKind: "expected" },
      flag: { severity: "medium", cell: "F5", message: "No evidence described" },
    },
    {
      says: "Its objective's evidence stands for it",
      asOf: "2024-07-15",
      action: { status: "complete", evidence: ["Minutes of the board"] },
      flag: null,
    },
    {
      says: "The tracker has no evidence column",
      asOf: "2024-07-15",
      action: { evidence: [], sources: {} },
      flag: null,
    },
  ],
  check: ({ actions, asOf }) => actions.flatMap((action) => unevidenced(action, asOf)),
};

function unevidenced(action: Action, asOf: IsoDate): Finding[] {
  const { evidence, sources, evidenceKind, status, due } = action;
  const cell = sources.evidence?.[0].cell;
  if (evidence.length > 0 || cell === undefined || isNothingRecorded(action)) return [];
  const words = evidenceKind === "expected" ? "No evidence described" : "No evidence recorded";
  if (status === "complete") {
    return [at(action, cell, "high", `${words}, and the action is complete`)];
  }
  const isPast = due !== null && due < asOf;
  const message = isPast ? `${words}, and the due date is past` : words;
  return [at(action, cell, isPast ? "high" : "medium", message)];
}
