import type { DateFacts, FlagNote } from "../expectation";
import type { Content } from "../xlsx/cell";

export interface ShortAction {
  readonly ref: string;
  readonly priority: string;
  readonly text: string;
  readonly owner: string | null;
  readonly start: Content;
  readonly original: Content;
  readonly revised: Content;
  readonly by: DateFacts;
  readonly stage: string | null;
  readonly rag: string | null;
  readonly direction: string | null;
  readonly update: string | null;
  readonly evidence: string | null;
  /** "red delayed"; null for none. */
  readonly now: string | null;
  /** "rule severity column". */
  readonly flags: readonly FlagNote[];
}

const TIMELY = "Timely assessments";
const HEARD = "Families are heard";
const day = (text: string): Content => ({ day: text });

export const open: readonly ShortAction[] = [
  {
    ref: "PAP-01",
    priority: TIMELY,
    text: "Clear the backlog of assessments that are over 20 weeks",
    owner: "Maya Whitlock",
    start: day("2025-04-01"),
    original: day("2025-12-31"),
    revised: "-",
    by: { start: "2025-04-01", due: "2025-12-31" },
    stage: "In progress",
    rag: "Red",
    direction: "Worse",
    update: "41 cases open, 6 more than in November. Two psychologists start in February.",
    evidence: "Weekly backlog report",
    now: "red delayed",
    flags: ["overdue high F"],
  },
  {
    ref: "PAP-02",
    priority: TIMELY,
    text: "Agree with health how advice is asked for and chased",
    owner: "Dr Olu Bankole (ICB)",
    start: day("2025-05-01"),
    original: day("2025-11-30"),
    revised: day("2026-01-31"),
    by: { start: "2025-05-01", due: "2026-01-31", originalDue: "2025-11-30" },
    stage: "In progress",
    rag: "Amber",
    direction: "Same",
    update: "Protocol drafted; waits for the trust's approval on 22 January.",
    evidence: "Draft protocol, version 3",
    now: "amber at-risk",
    flags: ["due-soon low G"],
  },
  {
    ref: "PAP-03",
    priority: TIMELY,
    text: "Train school staff to write advice",
    owner: "Maya Whitlock",
    start: day("2025-06-01"),
    original: day("2025-10-31"),
    revised: "TBC",
    by: { start: "2025-06-01", due: "2025-10-31" },
    stage: "In progress",
    rag: "Amber",
    direction: "Improved",
    update: "17 of 29 schools trained.",
    evidence: "Register of training",
    now: "amber at-risk",
    flags: ["overdue high F", "date-to-be-confirmed medium G"],
  },
  {
    ref: "PAP-04",
    priority: TIMELY,
    text: "Publish how long assessments take, each month",
    owner: "Idris Vance",
    start: day("2025-04-01"),
    original: day("2025-09-30"),
    revised: null,
    by: { start: "2025-04-01", due: "2025-09-30" },
    stage: "Complete",
    rag: "Blue",
    direction: null,
    update: "On the local offer since September.",
    evidence: null,
    now: "blue complete",
    flags: ["missing-evidence high L"],
  },
  {
    ref: "PAP-05",
    priority: HEARD,
    text: "Write the co-production charter with the parent carer forum",
    owner: "Celia Arkwright / Idris Vance",
    start: day("2025-04-01"),
    original: day("2025-12-19"),
    revised: null,
    by: { start: "2025-04-01", due: "2025-12-19" },
    stage: "Complete",
    rag: "Amber",
    direction: "Same",
    update: "Charter agreed by the forum on 12 December.",
    evidence: "Charter, with the names of those who wrote it",
    now: "amber complete",
    flags: ["status-conflict high I"],
  },
  {
    ref: "PAP-06",
    priority: HEARD,
    text: "Ask young people what they think of their reviews",
    owner: "Celia Arkwright",
    start: null,
    original: day("2026-03-31"),
    revised: null,
    by: { due: "2026-03-31" },
    stage: null,
    rag: null,
    direction: null,
    update: null,
    evidence: "Interview questions, made with the youth forum",
    now: null,
    flags: ["missing-rating low I"],
  },
  {
    ref: "PAP-07",
    priority: HEARD,
    text: "Open a helpline for families, three mornings a week",
    owner: null,
    start: null,
    original: day("2026-02-14"),
    revised: null,
    by: { due: "2026-02-14" },
    stage: "In progress",
    rag: "Green",
    direction: "Same",
    update: "Room and telephone are ready.",
    evidence: "Helpline rota",
    now: "green on-track",
    flags: ["missing-lead medium D", "due-soon low F"],
  },
  {
    ref: "PAP-07",
    priority: HEARD,
    text: "Publish answers to the questions that the helpline hears most",
    owner: "Idris Vance",
    start: null,
    original: day("2026-06-30"),
    revised: null,
    by: { due: "2026-06-30" },
    stage: "Not started",
    rag: "Grey",
    direction: null,
    update: null,
    evidence: "to follow",
    now: "grey not-started",
    flags: ["duplicate-ref medium C", "missing-evidence medium L"],
  },
  {
    ref: "PAP-09",
    priority: HEARD,
    text: "Review the local offer with families every summer",
    owner: null,
    start: null,
    original: null,
    revised: null,
    by: {},
    stage: null,
    rag: null,
    direction: null,
    update: null,
    evidence: null,
    now: null,
    flags: ["nothing-recorded medium C"],
  },
];

export const closed: readonly ShortAction[] = [
  {
    ref: "PAP-00",
    priority: TIMELY,
    text: "Appoint a manager for the assessment team",
    owner: "Maya Whitlock",
    start: day("2025-01-06"),
    original: day("2025-03-31"),
    revised: null,
    by: { start: "2025-01-06", due: "2025-03-31" },
    stage: "Closed",
    rag: "Blue",
    direction: null,
    update: "In post since 17 March.",
    evidence: "Structure chart",
    now: "blue complete",
    flags: [],
  },
  {
    ref: "PAP-08",
    priority: HEARD,
    text: "Give the parent carer forum a seat on the improvement board",
    owner: "Celia Arkwright",
    start: day("2025-01-06"),
    original: day("2025-02-28"),
    revised: null,
    by: { start: "2025-01-06", due: "2025-02-28" },
    stage: "Closed",
    rag: "Blue",
    direction: null,
    update: "Two members attend.",
    evidence: "Board minutes, February 2025",
    now: "blue complete",
    flags: [],
  },
];
