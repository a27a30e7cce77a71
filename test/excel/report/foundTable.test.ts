import { foundTable } from "../../../src/excel/report/foundTable";
import type { CellValue } from "../../../src/tracker/grid";

const at = (row: number, column: number) => [{ name: "BoardDecisions", row, column }];
const find = (
  values: readonly (readonly CellValue[])[],
  tables: ReturnType<typeof at> = at(1, 0),
  formats: readonly (readonly string[])[] = [],
) => foundTable({ values, formats, tables }, ["No.", "Decided"]);

test.each<[string, Parameters<typeof find>, readonly string[], readonly (readonly CellValue[])[]]>([
  [
    "at its place",
    [[["Decisions"], ["No.", "Decided"], [1, "Yes"]]],
    ["No.", "Decided"],
    [[1, "Yes"]],
  ],
  [
    "where it was moved to",
    [
      [
        ["", "", ""],
        ["", "", ""],
        ["", "No.", "Decided"],
        ["", 1, "Yes"],
      ],
      at(2, 1),
    ],
    ["No.", "Decided"],
    [[1, "Yes"]],
  ],
  [
    "with what was typed below and beside it",
    [
      [
        ["Decisions", "", ""],
        ["No.", "", "Decided"],
        [1, "", ""],
        ["", "x", "No"],
        ["", "", ""],
      ],
    ],
    ["No.", "Column 2", "Decided"],
    [
      [1, "", ""],
      ["", "x", "No"],
    ],
  ],
  [
    "with no two headers alike",
    [[[""], ["Decided", "decided", "Decided 2"]]],
    ["Decided", "decided 2", "Decided 2 2"],
    [],
  ],
  [
    "by its headers where no table is left",
    [
      [
        ["Decisions", ""],
        ["About", "it"],
        ["No.", "Decided"],
        [1, "Yes"],
      ],
      [],
    ],
    ["No.", "Decided"],
    [[1, "Yes"]],
  ],
])("a table is found %s", (_, given, headers, rows) => {
  expect(find(...given)).toMatchObject({ headers, rows });
});

test.each([[[]], [[["Theirs", "Decided"]]]])("none is found in %j", (values) => {
  expect(find(values, [])).toBeNull();
});

test("a column has the number format of most of its filled cells, or of its first", () => {
  const values = [[""], ["Date", "Note"], ["", ""], [45_000, ""], [45_001, ""], ["soon", ""]];
  const formats = ["@", "@", "General", "dd/mm/yyyy", "dd/mm/yyyy", "General"];
  const found = find(
    values,
    at(1, 0),
    formats.map((format) => [format, "0%"]),
  );
  expect(found?.formats).toEqual(["dd/mm/yyyy", "0%"]);
});
