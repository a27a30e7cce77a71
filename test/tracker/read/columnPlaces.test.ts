import type { ColumnRole } from "../../../src/tracker/model";
import type { CellSketch } from "../../support/worksheet";
import { readSheet } from "./readSheet";

type Roles = Partial<Record<ColumnRole, string>>;

const columnsOf = (...rows: readonly (readonly CellSketch[])[]): Roles | undefined =>
  readSheet(rows).tables[0]?.columns;

describe("columns told by their place", () => {
  it.each<[string, (readonly CellSketch[])[], Roles]>([
    [
      "an outcome before the actions is what they are for",
      [
        ["Outcome", "What we will do", "Who", "By when", "How we will know"],
        ["Help comes early", "Map the services", "Jo", "May 2024", "A map"],
      ],
      { objective: "A", action: "B", lead: "C", due: "D", evidence: "E" },
    ],
    [
      "an outcome after the actions is what they came to",
      [
        ["What we will do", "Who", "By when", "Outcome"],
        ["Map the services", "Jo", "May 2024", "A map"],
      ],
      { action: "A", lead: "B", due: "C", evidence: "D" },
    ],
    [
      "objectives with measures at their right are the actions, wherever they stand",
      [
        [null, "Ref", "Objective", "Lead", "By when", "Success measures", "RAG"],
        [null, "1.1", "Map the services", "Jo", "May 2024", "A map for each area", "Green"],
      ],
      { ref: "B", objective: "C", lead: "D", due: "E", evidence: "F", rag: "G" },
    ],
    [
      "a date between a start and an end is one of the three that its label asks for",
      [
        ["What we will do", "Who", "Start / Rev / End", "Success measures"],
        ["Map the services", "Jo", "Start: May 2024\nRev: June 2024\nEnd: July 2024", "A map"],
      ],
      { action: "A", lead: "B", due: "C", evidence: "D" },
    ],
    [
      "a lead officer goes before the agency at its left",
      [
        ["What we will do", "Lead agency", "Lead officer", "By when"],
        ["Map the services", "Council", "Jo", "May 2024"],
      ],
      { action: "A", lead: "C", due: "D" },
    ],
    [
      "of two ratings the one before is left alone",
      [
        ["What we will do", "Who", "By when", "Rating", "<"],
        ["^", "^", "^", "Previous", "Current"],
        ["Map the services", "Jo", "May 2024", "Red", "Green"],
      ],
      { action: "A", lead: "B", due: "C", rag: "E" },
    ],
    [
      "a second update is no rating, though one of its notes is a word",
      [
        [
          "What we will do",
          "Who",
          "By when",
          "RAG Dec 23",
          "Progress update – Sept",
          "Progress update – Dec",
        ],
        [
          "Map the services",
          "Jo",
          "May 2024",
          "Green",
          "Drafted with all partners.",
          "Two groups met.",
        ],
        ["Close the gaps", "Jo", "May 2024", "Green", "Agreed by the board.", "Published."],
        ["Survey families", "Jo", "May 2024", "Green", "Sent in September.", "Done."],
      ],
      { action: "A", lead: "B", due: "C", update: "E" },
    ],
    [
      "a label for both heads the actions where nothing else does",
      [
        ["Objective / action", "Who", "By when", "RAG"],
        ["Map the services", "Jo", "May 2024", "Green"],
      ],
      { action: "A", lead: "B", due: "C", rag: "D" },
    ],
    [
      "numbers without a label are references",
      [
        [null, "Action", "Who", "By when"],
        ["1", "Map the services", "Jo", "May 2024"],
        ["2", "Close the gaps", "Jo", "May 2024"],
        ["3", "Report", "Jo", "May 2024"],
      ],
      { ref: "A", action: "B", lead: "C", due: "D" },
    ],
    [
      "a key at the right, behind a blank column, is no part of the table",
      [
        ["Action", "Who", "By when", null, "Red"],
        ["Map the services", "Jo", "May 2024", null, "Green"],
      ],
      { action: "A", lead: "B", due: "C" },
    ],
  ])("%s", (_, rows, expected) => {
    expect(columnsOf(...rows)).toEqual(expected);
  });
});
