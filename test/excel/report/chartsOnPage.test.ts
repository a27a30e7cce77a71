import { quartersSheet } from "../../../src/excel/report/sheets/quarters";
import { summarySheet } from "../../../src/excel/report/sheets/summary";
import type { ReportMode } from "../../../src/tracker/summary/options";
import { aReport } from "../../support/boardReport";
import { anAction } from "../../support/planBuilder";
import { sheetInput } from "../../support/sheetInput";

/** So few that the tables beside and above the charts are short. */
const actions = [anAction({ ref: "1.1", status: "delayed", due: "2024-01-31" })];
const earlier = aReport(actions, [], { asOf: "2024-01-15" });
const kept = { snapshots: [earlier.position], problems: [] };
const report = aReport(actions, [], {}, [], kept);

test.each<[string, ReportMode]>([
  ["working", "working"],
  ["published", "publication"],
])("every chart of a %s report stands whole within the printed page", (_, mode) => {
  const input = sheetInput({ ...report, mode });
  const charts = [summarySheet, quartersSheet].flatMap((sheet) => {
    const { charts, page } = sheet.plan(input);
    return charts.map(({ name, place }) => ({
      name,
      isInside:
        place.row + place.rowCount <= page.rows && place.column + place.columnCount <= page.columns,
    }));
  });
  expect(charts.length).toBeGreaterThan(1);
  expect(charts.filter(({ isInside }) => !isInside)).toEqual([]);
});
