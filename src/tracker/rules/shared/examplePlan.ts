import type { Action, Plan, TrackerTable } from "../../model";
import type { RuleExample } from "./rule";

/** An action with everything that it needs but a date. */
const EXAMPLE_ACTION: Action = {
  key: "1.1",
  ref: "1.1",
  seeAlso: null,
  sheet: "Plan",
  cell: "B5",
  table: 0,
  theme: "Co-production",
  objective: "1 Families shape services",
  text: "Survey families",
  leads: [{ name: "Head of SEND", organisation: null, post: null, person: null }],
  start: null,
  due: null,
  originalDue: null,
  completed: null,
  ongoing: false,
  milestones: [],
  ratings: [],
  rag: null,
  status: "on-track",
  evidence: ["Minutes of the board"],
  evidenceKind: "evidence",
  sources: {
    text: [{ cell: "B5", text: "Survey families" }],
    leads: [{ cell: "C5", text: "Head of SEND" }],
    due: [{ cell: "D5", text: "" }],
    evidence: [{ cell: "F5", text: "Minutes of the board" }],
  },
  doubts: [],
  carried: {},
};

const EXAMPLE_TABLE: TrackerTable = {
  sheet: "Plan",
  range: "A3:F5",
  headerRows: 1,
  columns: {},
  milestoneColumns: [],
  quarters: [],
  ragKey: {},
  ragKeySource: "header",
  confidence: 1,
  reason: "",
  doubts: [],
  header: { fingerprint: "", labels: [] },
};

/** The plan that an example is about. */
export function examplePlan({ asOf, action, before = [], table }: RuleExample): Plan {
  return {
    asOf,
    dateOrder: "day-first",
    tables: [{ ...EXAMPLE_TABLE, ...table }],
    actions: [...before, action ?? {}].map((overrides) => ({ ...EXAMPLE_ACTION, ...overrides })),
    notTrackers: [],
    unreadHeaders: [],
    leftOut: [],
    assumptions: [],
    corrections: [],
  };
}
