import { countActions } from "../expectation";
import { drawMilestoneSheet, type MilestonePlan } from "../layouts/milestones";
import type { Sample } from "../sample";
import { SheetDraft } from "../xlsx/sheet";
import { rgb } from "../xlsx/colour";
import { THEMES } from "../xlsx/theme";
import { adulthood } from "./adulthood";
import { commissioning } from "./commissioning";
import { plans } from "./plans";
import { voice } from "./voice";

const AS_OF = "2026-03-05";

/** No key stands in the workbook, so each colour has its usual meaning. */
const STATUSES = {
  red: "delayed",
  amber: "at-risk",
  green: "on-track",
  blue: "complete",
  "amber-red": "at-risk",
  "amber-green": "on-track",
};

const PLAN: MilestonePlan = {
  titles: [
    "Brackenmoor Special Educational Needs and Disabilities: Written Statement of Action",
    "Working tracker of the SEND Strategic Partnership: position at 5 March 2026",
  ],
  statuses: STATUSES,
  shownKey: { red: "delayed", amber: "at-risk", green: "on-track", blue: "complete" },
  calendar: {
    month: { D: "Mar-25", G: "Sep-25", J: "Mar-26", M: "Sep-26", P: "Mar-27" },
    begins: { D: "2025-03-01", G: "2025-09-01", J: "2026-03-01", M: "2026-09-01", P: "2027-03-01" },
    due: { D: "2025-03-31", G: "2025-09-30", J: "2026-03-31", M: "2026-09-30", P: "2027-03-31" },
    quarters: [
      { label: "Q1", column: "E", start: "2025-04-01", end: "2025-06-30" },
      { label: "Q2", column: "F", start: "2025-07-01", end: "2025-09-30" },
      { label: "Q3", column: "H", start: "2025-10-01", end: "2025-12-31" },
      { label: "Q4", column: "I", start: "2026-01-01", end: "2026-03-31" },
      { label: "Q5", column: "K", start: "2026-04-01", end: "2026-06-30" },
      { label: "Q6", column: "L", start: "2026-07-01", end: "2026-09-30" },
      { label: "Q7", column: "N", start: "2026-10-01", end: "2026-12-31" },
      { label: "Q8", column: "O", start: "2027-01-01", end: "2027-03-31" },
      { label: "Q9", column: "Q", start: "2027-04-01", end: "2027-06-30" },
      { label: "Q10", column: "R", start: "2027-07-01", end: "2027-09-30" },
    ],
  },
};

/** Three header rows, milestone columns with quarters between them, ratings mostly by fill alone. */
export function brackenmoor(): Sample {
  const drawn = [voice, plans, commissioning, adulthood].map((sheet) =>
    drawMilestoneSheet(sheet, PLAN),
  );
  for (const { draft, tables } of drawn)
    addOfficersTools(
      draft,
      tables.map(({ range }) => range),
    );
  drawn[0]?.draft.comments.push({
    cell: "H15",
    author: "Programme Officer",
    text: "Forum asked for two more weeks before the survey closes. To be discussed on 19 March.",
  });
  const actions = drawn.flatMap((sheet) => sheet.actions);
  return {
    name: "brackenmoor",
    workbook: {
      title: "Brackenmoor SEND Written Statement of Action tracker",
      author: "Brackenmoor SEND Programme Office",
      saved: "2026-03-05T16:20:00Z",
      dateSystem: 1900,
      theme: THEMES.since2013,
      sheets: [contents(), ...drawn.map(({ draft }) => draft)],
    },
    expectation: {
      asOf: AS_OF,
      workbook: "brackenmoor.xlsx",
      source: "A fictional council's Written Statement of Action",
      counts: countActions(actions),
      notTrackers: ["Contents"],
      trackers: drawn.flatMap((sheet) => sheet.tables),
      actions,
      flags: drawn.flatMap((sheet) => sheet.flags),
    },
  };
}

function contents(): SheetDraft {
  const draft = new SheetDraft("Contents", [8, 70, 14]);
  draft.put("A1", "Brackenmoor SEND Written Statement of Action", { bold: true, size: 14 });
  draft.put("A3", "Sheet", { bold: true });
  draft.put("B3", "Area of weakness", { bold: true });
  draft.put("C3", "Objectives", { bold: true });
  const lines = [
    ["Voice and co-production", 3],
    ["EHC plan quality", 3],
    ["Commissioning together", 3],
    ["Preparing for adulthood", 4],
  ] as const;
  lines.forEach(([title, objectives], index) => {
    draft.put(`A${index + 4}`, index + 1);
    draft.put(`B${index + 4}`, title);
    draft.put(`C${index + 4}`, objectives);
  });
  draft.put("C8", { formula: "SUM(C4:C7)", value: 13 }, { bold: true });
  return draft;
}

/** What a programme officer has set up: a list to choose ratings from, and a colour for evidence still to come. */
function addOfficersTools(draft: SheetDraft, ranges: readonly string[]): void {
  for (const range of ranges) {
    const [from = 0, to = 0] = range.split(":").map((end) => Number(end.slice(1)));
    const rows = (columns: string): string => `${columns[0]}${from + 3}:${columns[1]}${to}`;
    const area = ["EF", "HI", "KL", "NO", "QR"].map(rows).join(" ");
    draft.lists.push({ area, items: ["Blue", "Green", "Amber", "Red"] });
    draft.highlights.push({
      area: `S${from + 3}:S${to}`,
      when: { text: "TBC" },
      look: { fill: rgb("FFFF99") },
    });
  }
  draft.tabColour = rgb("4472C4");
}
