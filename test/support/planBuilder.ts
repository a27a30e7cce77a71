import type { Action, Flag, Plan, TrackerTable } from "../../src/tracker/model";
import type { SetAsideFlag } from "../../src/tracker/setAside";

/** An action of a fictional plan, unremarkable but for what a test says of it. */
export function anAction(over: Partial<Action> = {}): Action {
  return {
    key: over.ref ?? "1.1",
    ref: "1.1",
    seeAlso: null,
    sheet: "Plan",
    cell: "C5",
    table: 0,
    theme: "Priority 1: Identification of need",
    objective: "Find needs early",
    text: "Agree a checklist with settings",
    leads: [{ name: "Head of SEND", organisation: null, post: null, person: null }],
    start: null,
    due: "2024-03-31",
    originalDue: null,
    completed: null,
    ongoing: false,
    milestones: [],
    ratings: [],
    rag: null,
    status: "unrated",
    evidence: ["Minutes"],
    evidenceKind: "evidence",
    sources: {
      text: [{ cell: "C5", text: "Agree a checklist with settings" }],
      leads: [{ cell: "D5", text: "Head of SEND" }],
      due: [{ cell: "E5", text: "31/03/2024" }],
      evidence: [{ cell: "F5", text: "Minutes" }],
    },
    doubts: [],
    carried: {},
    ...over,
  };
}

export function aTable(over: Partial<TrackerTable> = {}): TrackerTable {
  return {
    sheet: "Plan",
    range: "A4:F20",
    headerRows: 1,
    columns: {},
    milestoneColumns: [],
    quarters: [],
    ragKey: { green: "on-track", red: "delayed" },
    ragKeySource: "header",
    confidence: 0.96,
    reason: "the header names the action, the lead and the date.",
    doubts: [],
    header: { fingerprint: "", labels: [] },
    ...over,
  };
}

export function aPlan(actions: readonly Action[], over: Partial<Plan> = {}): Plan {
  return {
    asOf: "2024-06-15",
    dateOrder: "day-first",
    tables: [aTable()],
    actions,
    notTrackers: [],
    unreadHeaders: [],
    leftOut: [],
    assumptions: [],
    corrections: [],
    ...over,
  };
}

export function aFlag(over: Partial<Flag> & Pick<Flag, "rule">): Flag {
  return {
    severity: "high",
    key: "1.1",
    ref: "1.1",
    sheet: "Plan",
    cell: "E5",
    message: "The date has passed.",
    suggestion: null,
    ...over,
  };
}

/** A flag that was set aside on 1 June 2024. */
export function aSetAsideFlag(flag: Flag): SetAsideFlag {
  const { rule, key, sheet, severity, message } = flag;
  const said = { reason: "Moved to July", on: "2024-06-01" };
  return {
    flag,
    entry: { rule, key, sheet, part: "", text: "", action: "", severity, message, ...said },
  };
}
