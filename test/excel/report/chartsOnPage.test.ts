import { quartersSheet } from "../../../src/excel/report/sheets/quarters";
import { exceptionColumns } from "../../../src/excel/report/sheets/exceptions";
import { keptColumns } from "../../../src/excel/report/sheets/kept";
import { summarySheet } from "../../../src/excel/report/sheets/summary";
import { sortWriting } from "../../../src/excel/report/sortWriting";
import type { ReportMode } from "../../../src/tracker/summary/options";
import { aReport } from "../../support/boardReport";
import { anAction } from "../../support/planBuilder";
import { USUAL_NAMES } from "../../support/tableNames";

/** So few that the tables beside and above the charts are short. */
const actions = [anAction({ ref: "1.1", status: "delayed", due: "2024-01-31" })];
const earlier = aReport(actions, [], { asOf: "2024-01-15" });
const kept = { snapshots: [earlier.position], problems: [] };
const report = aReport(actions, [], {}, [], kept);

test.each<[string, ReportMode]>([
  ["working", "working"],
  ["published", "publication"],
])("every chart of a %s report stands whole within the printed page", (_, mode) => {
  const told = { ...report, mode };
  const sorted = sortWriting([], {
    exceptions: exceptionColumns(told),
    kept: keptColumns(told),
    keys: told.keys,
    placeholders: [],
  });
  const writing = { sources: [], sorted };
  const input = {
    report: told,
    tableNames: USUAL_NAMES,
    writing,
    anew: true,
    serial: () => 0,
  };
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
