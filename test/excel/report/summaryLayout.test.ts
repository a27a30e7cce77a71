import { pageHeightFor } from "../../../src/excel/report/pageSize";
import { summarySheet } from "../../../src/excel/report/sheets/summary";
import { HEADLINE, TOTALS, TOTALS_ROWS } from "../../../src/excel/report/sheets/summaryLayout";
import { STATUSES, type Status } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";
import { aFlag, anAction, aTable } from "../../support/planBuilder";
import { sheetInput } from "../../support/sheetInput";

const quarters = [
  { label: "Q4", column: "G", start: "2023-10-01", end: "2023-12-31" },
  { label: "Q1", column: "H", start: "2024-01-01", end: "2024-03-31" },
];
const ratings = quarters.map(({ label: period, start, end }) => ({
  period,
  start,
  end,
  rag: null,
  status: "delayed" as const,
  comment: null,
  cell: "G5",
  text: "",
}));

/** Points. */
const USUAL_HEIGHT = 15;

/** A plan that has everything which a total or a sentence can tell, also of an earlier report. */
const actions = (due: string) => [
  ...STATUSES.map((status: Status, at) => anAction({ ref: `1.${at}`, status })),
  anAction({ ref: "2.1", seeAlso: "1.1" }),
  anAction({ ref: "2.2", status: "delayed", ratings, due }),
];
const flags = [aFlag({ rule: "overdue", key: "1.1" })];
const over = { tables: [aTable({ quarters })] };
const aside = [aFlag({ rule: "due-soon", key: "1.2" })];
const before = aReport(actions("2024-07-31"), flags, { ...over, asOf: "2024-01-15" }, aside);
const kept = { snapshots: [before.position], problems: [] };
const fullest = aReport(actions("2024-09-30"), flags, over, aside, kept);

test("the fullest plan's totals fit the rows above the themes", () => {
  expect(fullest.totals).toHaveLength(TOTALS_ROWS);
});

test("the fullest plan's headline fits the rows above the totals", () => {
  expect(fullest.headline).toHaveLength(TOTALS - 1 - HEADLINE);
});

test("the cover fits the rows above the headline", () => {
  expect(fullest.cover).toHaveLength(HEADLINE - 2);
});

test.each([
  ["the fullest", fullest],
  ["a first report on few statuses", aReport([anAction({ ref: "1.1", status: "complete" })])],
])("what stands before the page break fits one page: %s", (_, report) => {
  const plan = summarySheet.plan(sheetInput(report));
  const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
  const rows = Array.from({ length: plan.page.breaksBefore[0] ?? 0 }, (_, row) => row);
  const high = rows.reduce((sum, row) => sum + (heights.get(row) ?? USUAL_HEIGHT), 0);
  const wide = plan.columnWidths.reduce((sum, width) => sum + width, 0);
  expect(rows.length).toBeGreaterThan(TOTALS + TOTALS_ROWS);
  expect(high).toBeLessThanOrEqual(pageHeightFor(wide));
});

test("each total has its share of all counted actions; cross-references, which are not counted, have none", () => {
  const { blocks } = summarySheet.plan(sheetInput(fullest));
  const rows = blocks.find(({ row }) => row === TOTALS + 1)?.rows ?? [];
  expect(fullest.totals.map(({ id }) => id)).toContain("crossReferences");
  const [total, ...places] = fullest.totals.map((_, at) => `B${TOTALS + 2 + at}`);
  const shareOf = (place: string) => {
    const whole = (total ?? "").replace("B", "$B$");
    return { formula: `=IF(${whole}=0,0,${place}/${whole})` };
  };
  expect(rows.map(([, , share]) => share)).toEqual(
    [total ?? "", ...places].map((place, at) =>
      fullest.totals[at]?.id === "crossReferences" ? "n/a" : shareOf(place),
    ),
  );
});
