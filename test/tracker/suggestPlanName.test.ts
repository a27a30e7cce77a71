import type { WorkbookSnapshot, WorksheetGrid } from "../../src/tracker/grid";
import { suggestPlanName } from "../../src/tracker/suggestPlanName";
import { aTable } from "../support/planBuilder";

const HEADER = ["Ref", "Action", "Lead", "Due"];

const sheetOf = (name: string, text: readonly (readonly string[])[]): WorksheetGrid => {
  const blank = text.map((row) => row.map(() => ""));
  const origin = { row: 0, column: 0 };
  return { name, origin, values: text, text, numberFormats: blank, fills: blank, merges: [] };
};

/** The name for a sheet of these rows, with a header under them, behind the rows of a cover. */
function nameFor(
  above: readonly (readonly string[])[],
  fileName?: string,
  cover: readonly (readonly string[])[] = [],
): string | null {
  const rows = [...above, HEADER, ["1.1", "Agree a checklist", "Head of SEND", "31/03/2026"]];
  const covers = cover.length === 0 ? [] : [sheetOf("Cover", cover)];
  const snapshot: WorkbookSnapshot = {
    worksheets: [...covers, sheetOf("Plan", rows)],
    ownSheets: [],
    ...(fileName === undefined ? {} : { fileName }),
  };
  const header = above.length + 1;
  return suggestPlanName({ tables: [aTable({ range: `A${header}:D${header + 1}` })] }, snapshot);
}

test.each<[string, readonly (readonly string[])[], string | undefined, string | null]>([
  ["a title", [["Anyshire  SEND improvement plan"]], undefined, "Anyshire SEND improvement plan"],
  [
    "a title in two rows",
    [["Anyshire local area"], ["Written Statement of Action, May 2025"]],
    undefined,
    "Anyshire local area: Written Statement of Action, May 2025",
  ],
  [
    "a title merged over cells that show it again",
    [["Anyshire WSOA", "Anyshire WSOA"]],
    undefined,
    "Anyshire WSOA",
  ],
  ["no sentence", [["This improvement plan is a draft."]], undefined, null],
  ["no theme", [["Priority 1: improvement plan for schools"]], undefined, null],
  ["no row of labels", [["Improvement plan", "Owner"]], undefined, null],
  ["no other title", [["Minutes of the meeting"]], undefined, null],
  [
    "the file's name without a title",
    [],
    "Anyshire_SEND_action_plan_v3.xlsx",
    "Anyshire SEND action plan",
  ],
  [
    "the title before the file's name",
    [["Anyshire WSOA"]],
    "Improvement plan.xlsx",
    "Anyshire WSOA",
  ],
  ["the file's name before a report's ending", [], "Send plan – board (2).xlsx", "Send plan"],
  ["a dot in the file's name", [], "Send plan.2026 rev.pdf.xlsx", "Send plan.2026 rev.pdf"],
  ["no file's name that names no plan", [], "Book1.xlsx", null],
])("%s", (_, above, fileName, expected) => {
  expect(nameFor(above, fileName)).toBe(expected);
});

test.each([
  [
    "a cover's",
    [["Anyshire Council – Safety Valve agreement"], ["Year", "Deficit"]],
    "Anyshire Council – Safety Valve agreement",
  ],
  ["none of a first sheet without a title", [["How to use this workbook"]], null],
  ["none further down", [...Array.from({ length: 8 }, () => [""]), ["Anyshire WSOA"]], null],
])("where no title stands above the tracker: %s", (_, cover, expected) => {
  expect(nameFor([], undefined, cover)).toBe(expected);
});
