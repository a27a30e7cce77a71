import { pageHeightFor } from "../../../src/excel/report/pageSize";
import { DECISIONS, THEMES } from "../../../src/excel/report/sheets/summaryLayout";
import { lastThemeRow } from "../../../src/excel/report/sheets/summaryThemes";
import { summaryWidths } from "../../../src/excel/report/sheets/summaryWidths";
import { writeReport } from "../../../src/excel/report/writeReport";
import { runExcel } from "../../../src/excel/runExcel";
import { aReport } from "../../support/boardReport";
import { onWorkbook } from "../../support/officeOn";
import { anAction } from "../../support/planBuilder";
import { sheetNamed, workbookOf } from "../../support/workbookOf";

const SHORT = (at: number) => `Priority ${at}`;
const LONG = (at: number) =>
  `${at} Families tell us that the offer is hard to find, and that what is there is not joined up between education, health and social care, so that children wait for help that they should have had long before`;
/** Points. */
const USUAL_HEIGHT = 15;

/** Where the pages of Board summary begin as it is written, and how high each is in points. */
async function pagesOf(count: number, name: (at: number) => string) {
  const actions = Array.from({ length: count }, (_, at) =>
    anAction({ key: `key ${at}`, ref: `${at}.1`, theme: name(at + 1), status: "at-risk" }),
  );
  const before = aReport(actions, [], { asOf: "2024-01-15" }).position;
  const report = aReport(actions, [], {}, [], { snapshots: [before], problems: [] });
  const workbook = workbookOf({ Plan: [["Action"], ["Do"]] });
  await onWorkbook(workbook, () => runExcel((context) => writeReport(context, report)));
  const sheet = sheetNamed(workbook, "Board summary");
  const starts = [0, ...(sheet.pageLayout.rowBreaks ?? [])].sort((a, b) => a - b);
  const ends = [...starts.slice(1), lastThemeRow(report)];
  const heights = starts.map((start, at) =>
    Array.from({ length: (ends[at] ?? 0) - start }, (_, row) => start + row).reduce(
      (sum, row) => sum + (sheet.rowHeights.get(row) ?? USUAL_HEIGHT),
      0,
    ),
  );
  const page = pageHeightFor(summaryWidths(report).reduce((sum, width) => sum + width, 0));
  const { printTitleRows } = sheet.pageLayout;
  return { starts, whole: heights.every((height) => height <= page), printTitleRows };
}

test.each([
  [1, "short", SHORT, false],
  [4, "short", SHORT, false],
  [9, "short", SHORT, true],
  [3, "long", LONG, false],
  [6, "long", LONG, true],
  [8, "long", LONG, true],
])("the themes' table of %i %s names is split by no page", async (count, _, name, isApart) => {
  const { starts, whole } = await pagesOf(count, name);
  expect(starts).toEqual([0, DECISIONS - 1, ...(isApart ? [THEMES - 1] : [])]);
  expect(whole).toBe(true);
});

test("one that is longer than a page has its header on each", async () => {
  const { starts, whole, printTitleRows } = await pagesOf(40, LONG);
  expect(starts).toHaveLength(3);
  expect(whole).toBe(false);
  expect(printTitleRows).toBe(`${THEMES + 1}:${THEMES + 1}`);
});
