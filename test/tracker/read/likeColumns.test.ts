import type { ColumnRole } from "../../../src/tracker/model";
import type { CellSketch } from "../../support/worksheet";
import { readSheet } from "./readSheet";

type Roles = Partial<Record<ColumnRole, string>>;

const columnsOf = (...rows: readonly (readonly CellSketch[])[]): Roles | undefined =>
  readSheet(rows).tables[0]?.columns;

describe("columns that take each other's place", () => {
  const row = ["1", "Agree terms with every partner", "Jo Poole"];

  it.each<[string, string[], string[], Roles]>([
    [
      "measures are the evidence where nothing else is",
      ["Success measures"],
      ["Waits fall"],
      { evidence: "D" },
    ],
    [
      "measures stand beside evidence",
      ["Success measures", "Evidence"],
      ["Waits fall", "Data"],
      { impact: "D", evidence: "E" },
    ],
    [
      "outcomes stand beside evidence",
      ["Outcomes", "Evidence"],
      ["Waits fall", "Data"],
      { impact: "D", evidence: "E" },
    ],
    [
      "what is in the way is no objective",
      ["Highlights", "Issues / blockers", "Due date"],
      ["Terms were agreed with all", "Staff are away", "May 2024"],
      { update: "D", due: "F" },
    ],
    [
      "words on a milestone are no step",
      ["Milestone date", "Milestone status", "Milestone commentary"],
      ["May 2024", "On track", "Terms were agreed with all"],
      { due: "D", rag: "E", update: "F" },
    ],
    [
      "an impact's status is no stage",
      ["Due date", "Delivery status", "Impact status"],
      ["May 2024", "On track", "Complete"],
      { due: "D", rag: "E" },
    ],
    [
      "what is to be seen stands beside the difference that it makes",
      ["Where are we now", "What we will see", "The difference this will make"],
      ["Waits are long", "Waits fall", "Families trust us"],
      { update: "D", evidence: "E", impact: "F" },
    ],
    [
      "what comes next may hold the evidence, too",
      ["Next step and evidence", "Due date"],
      ["Signed terms", "June 2024"],
      { evidence: "D", due: "E" },
    ],
    [
      "what comes next alone holds none",
      ["Next step for evidence", "Due date"],
      ["Signed terms", "June 2024"],
      { due: "E" },
    ],
    [
      "what comes next is no update",
      ["Next steps", "Progress and next steps", "RAG"],
      ["Write to the trust by the end of term", "Two partners have signed the terms", "Green"],
      { update: "E", rag: "F" },
    ],
    ["a status is the rating where nothing else is", ["Status"], ["In progress"], { rag: "D" }],
    [
      "a status stands beside a rating",
      ["Status", "RAG"],
      ["In progress", "Green"],
      { stage: "D", rag: "E" },
    ],
    [
      "a revised date stands beside the original",
      ["Original due date", "Revised due date"],
      ["May 2024", "June 2024"],
      { originalDue: "D", revisedDue: "E" },
    ],
    [
      "a forecast date stands beside the original",
      ["Original delivery date", "Forecast delivery date"],
      ["May 2024", "June 2024"],
      { originalDue: "D", revisedDue: "E" },
    ],
    [
      "a date of completion is no due date",
      ["Date completed", "Due date"],
      ["May 2024", "June 2024"],
      { due: "E" },
    ],
    [
      "a sponsor is no lead",
      ["Executive sponsor", "Due date"],
      ["Ann Wood", "June 2024"],
      { lead: "C", due: "E" },
    ],
  ])("%s", (_, labels, cells, expected) => {
    const header = ["Ref", "Action", "Owner", ...labels];
    const columns = columnsOf(header, [...row, ...cells], [...row, ...cells], [...row, ...cells]);
    expect(columns).toMatchObject(expected);
    expect(Object.keys(columns ?? {})).toHaveLength(
      3 + Object.keys(expected).filter((role) => role !== "lead").length,
    );
  });
});
