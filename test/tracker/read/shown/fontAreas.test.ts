import { fontAreas } from "../../../../src/tracker/read/shown/fontAreas";
import { day, filled, worksheet, type CellSketch } from "../../../support/worksheet";
import { HEADER } from "../readSheet";

const rated = (...cells: readonly CellSketch[]) => [
  HEADER,
  ...cells.map((cell, at) => [`1.${at + 1}`, "Agree the terms", "LA", day("31/03/2024"), cell]),
];
const under = (label: string, ...cells: readonly CellSketch[]) => [
  ["Action", "Lead", label],
  ...cells.map((cell) => ["Agree the terms", "LA", cell]),
];
const asked = (rows: readonly (readonly CellSketch[])[]) =>
  (fontAreas([worksheet("Plan", rows)]).get("Plan") ?? []).map(
    ({ row, column, rowCount, columnCount }) => [row, column, rowCount, columnCount],
  );

describe("nothing is asked of", () => {
  test.each<[string, readonly (readonly CellSketch[])[]]>([
    ["words and fills", rated("Green", filled("amber"), "R", null)],
    ["letters of the plan's own", rated("C", "O", "D", "C", "O")],
    ["numbers", rated(1, 2, 3, 1, 1)],
    ["signs in a fill that rates", rated(filled("red", "●"), filled("green", "●"))],
    ["signs that are a word of their own", rated("🔴", "🟢", "✔", "⚠", "-")],
    ["placeholders, all alike", rated("TBC", "TBC", "TBC", "n/a")],
    ["arrows for the direction of travel", under("Direction of travel", "▲", "▼", "►")],
    ["marks of what is done", under("Done", "y", "n", "n", "n")],
    ["a lead in letters, all alike", under("Team", "CCG", "CCG", "CCG", "CCG")],
    ["two letters that are alike by chance", rated("JP", "JP", "see the notes")],
    ["a blank sheet", []],
  ])("%s", (_, rows) => {
    expect(asked(rows)).toEqual([]);
  });
});

describe("asked of are", () => {
  test.each<[string, readonly (readonly CellSketch[])[], readonly (readonly number[])[]]>([
    ["signs, from the first to the last", rated("Green", "●", "Red", "●", null), [[2, 4, 3, 1]]],
    ["signs on a table's banding", rated(filled("heading", "●")), [[1, 4, 1, 1]]],
    ["arrows under a rating's label", rated("▲", "▼"), [[1, 4, 2, 1]]],
    ["arrows under a period", under("Q1 2024/25", "▲", "▼"), [[1, 2, 2, 1]]],
    ["letters of Wingdings under a rating's label", rated("l"), [[1, 4, 1, 1]]],
    ["the same letters, also those of the label", rated("RAG", "RAG", "RAG"), [[0, 4, 4, 1]]],
    [
      "columns beside one another, together",
      [
        ["Action", "Lead", "Q1", "Q2", "Comment", "Q3"],
        ["Agree the terms", "LA", "●", null, "Sent", "●"],
        ["Meet the forum", "LA", null, "●", "Met", null],
      ],
      [
        [1, 2, 2, 2],
        [1, 5, 1, 1],
      ],
    ],
  ])("%s", (_, rows, areas) => {
    expect(asked(rows)).toEqual(areas);
  });

  test("a key's letters of Wingdings, where a plan rates by them", () => {
    const key = worksheet("Key", [["l", "Complete"]]);
    expect([...fontAreas([key]).keys()]).toEqual([]);
    expect([...fontAreas([worksheet("Plan", rated("l")), key]).keys()]).toEqual(["Plan", "Key"]);
  });

  test("places on the worksheet, wherever its used range begins", () => {
    const grid = { ...worksheet("Plan", [["RAG"], ["●"]]), origin: { row: 4, column: 2 } };
    expect(fontAreas([grid]).get("Plan")).toEqual([
      { row: 5, column: 2, rowCount: 1, columnCount: 1 },
    ]);
  });
});
