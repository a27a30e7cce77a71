import {
  type DateFacts,
  dateFields,
  type ExpectedAction,
  type FlagNote,
  flagAt,
  textEnds,
} from "../expectation";
import type { CellStyle } from "../xlsx/cell";
import { SheetDraft } from "../xlsx/sheet";
import { type DrawnPlan, STATUSES } from "./plan";

const NAME = "Inclusion strand";
const QUARTERS = [
  { label: "Jun-25", column: "E", start: "2025-04-01", end: "2025-06-30" },
  { label: "Sep-25", column: "F", start: "2025-07-01", end: "2025-09-30" },
  { label: "Dec-25", column: "G", start: "2025-10-01", end: "2025-12-31" },
  { label: "Mar-26", column: "H", start: "2026-01-01", end: "2026-03-31" },
];
const HEADS = [
  "No.",
  "Action",
  "Responsible",
  "Deadline",
  ...QUARTERS.map(({ label }) => label),
  "Evidence",
];
const TEXT: CellStyle = { wrap: true, vertical: "top" };

interface StrandAction {
  readonly ref: string;
  readonly text: string;
  readonly lead: string;
  readonly shown: string;
  readonly by: DateFacts;
  readonly ratings: readonly [string, string, string, string];
  readonly now: string;
  readonly flags: readonly FlagNote[];
}

const ACTIONS: readonly StrandAction[] = [
  {
    ref: "IN01",
    text: "Give every school a named link officer",
    lead: "Tess Wainfleet",
    shown: "Q2 2025/26",
    by: { due: "2025-09-30" },
    ratings: ["Green", "Blue", "Blue", ""],
    now: "blue complete",
    flags: [],
  },
  {
    ref: "IN02",
    text: "Agree with heads what support every school gives",
    lead: "Tess Wainfleet",
    shown: "May 2026",
    by: { due: "2026-05-31" },
    ratings: ["Green", "Green", "Amber", ""],
    now: "amber at-risk",
    flags: ["rating-regressed medium G"],
  },
  {
    ref: "IN03",
    text: "Set up a panel for children who are often suspended",
    lead: "Jory Blackwater",
    shown: "31/01/2026",
    by: { due: "2026-01-31" },
    ratings: ["Green", "Green", "Green", ""],
    now: "green on-track",
    flags: ["due-soon low D"],
  },
  {
    ref: "IN04",
    text: "Open two resource bases in secondary schools",
    lead: "Jory Blackwater & Tess Wainfleet",
    shown: "Autumn 2025",
    by: { due: "2025-12-31" },
    ratings: ["Amber", "Amber", "Red", "Amber"],
    now: "amber at-risk",
    flags: ["overdue high D"],
  },
  {
    ref: "IN05",
    text: "Train governors in their duties",
    lead: "Jory Blackwater",
    shown: "31/12/2025",
    by: { due: "2025-12-31" },
    ratings: ["Green", "", "Green", ""],
    now: "green on-track",
    flags: ["overdue medium D"],
  },
  {
    ref: "IN06",
    text: "Review part-time timetables",
    lead: "Tess Wainfleet",
    shown: "TBC",
    by: {},
    ratings: ["Green", "Green", "Green", ""],
    now: "green on-track",
    flags: ["date-to-be-confirmed medium D"],
  },
];

/** A table of Excel's own, with a rating for each quarter's end. */
export function drawStrand(): DrawnPlan {
  const draft = new SheetDraft(NAME, [8, 46, 30, 16, 9, 9, 9, 9, 40]);
  draft.put("A1", "Inclusion in schools", { bold: true, size: 14 });
  HEADS.forEach((head, index) => draft.put(`${"ABCDEFGHI"[index] ?? ""}3`, head, { bold: true }));
  ACTIONS.forEach(({ ref, text, lead, shown, ratings }, index) => {
    const evidence = `Note of the inclusion group, item ${index + 2}`;
    [ref, text, lead, shown, ...ratings, evidence].forEach((cell, at) => {
      draft.put(`${"ABCDEFGHI"[at] ?? ""}${index + 4}`, cell === "" ? null : cell, TEXT);
    });
  });
  const last = ACTIONS.length + 3;
  draft.table = { name: "InclusionStrand", area: `A3:I${last}`, heads: HEADS };
  draft.lists.push({ area: `E4:H${last}`, items: "Lists!$A$2:$A$5" });
  const columns = { ref: "A", action: "B", lead: "C", due: "D", evidence: "I" };
  const ragKey = { red: "delayed", amber: "at-risk", green: "on-track", blue: "complete" };
  return {
    draft,
    table: {
      sheet: NAME,
      range: `A3:I${last}`,
      headerRows: 1,
      columns,
      quarters: QUARTERS,
      ragKey,
    },
    actions: ACTIONS.map((action, index) => expectedAction(action, index + 4)),
    flags: ACTIONS.flatMap(({ ref, flags }, index) =>
      flags.map((note) => flagAt(note, ref, NAME, `${note.split(" ")[2] ?? ""}${index + 4}`)),
    ),
  };
}

function expectedAction(action: StrandAction, row: number): ExpectedAction {
  const [rag = "", status = ""] = action.now.split(" ");
  const ratings = action.ratings.flatMap((word, index) => {
    const [colour, quarter] = [word.toLowerCase(), QUARTERS[index]];
    if (word === "" || quarter === undefined) return [];
    const cell = `${quarter.column}${row}`;
    return [{ period: quarter.label, rag: colour, status: STATUSES[colour] ?? "", cell }];
  });
  return {
    ref: action.ref,
    sheet: NAME,
    cell: `B${row}`,
    theme: NAME,
    objective: null,
    ...textEnds(action.text),
    leads: action.lead.split(" & ").map((name) => ({ name })),
    ...dateFields(action.by),
    milestones: [],
    ratings,
    rag,
    status,
    hasEvidence: true,
    seeAlso: null,
  };
}

/** What the drop-downs offer, out of sight. */
export function lists(): SheetDraft {
  const draft = new SheetDraft("Lists", [14]);
  draft.put("A1", "RAG", { bold: true });
  ["Red", "Amber", "Green", "Blue"].forEach((word, index) => draft.put(`A${index + 2}`, word));
  draft.hidden = true;
  return draft;
}
