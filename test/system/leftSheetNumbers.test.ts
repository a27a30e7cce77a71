import { writeBoardReport, type ReportRequest } from "../../src/actions";
import { errorCells } from "../support/cellsOf";
import { day } from "../support/layout";
import { layoutFile } from "../support/layoutFile";
import { withWorkbook } from "../support/openOffice";
import { tableRows } from "../support/tableRows";

const ROWS = [
  ["Ref", "Priority", "Action", "Lead", "Due date", "RAG", "Evidence"],
  ["1.1", "1 Early help", "Agree a checklist", "Jo Poole", day("2025-12-31"), "Amber", "Minutes"],
  ["1.2", "1 Early help", "Appoint an officer", "Jo Poole", day("2025-12-31"), "Green", "Post"],
];

const reportOn = (bytes: Uint8Array, asOf: string, report: ReportRequest = {}) =>
  withWorkbook(bytes, async ({ file }) => {
    const { written } = await writeBoardReport({ asOf, report });
    return { left: written.left, bytes: file.save() };
  });

/** A tracker that holds no quarters: those of a report are earlier reports. */
async function twice(): Promise<Uint8Array> {
  const sheets = [{ name: "Plan", rows: ROWS }];
  const first = await reportOn(layoutFile({ says: "", asOf: "", sheets, read: [] }), "2025-03-31");
  return (await reportOn(first.bytes, "2025-06-30")).bytes;
}

const numbersOn = (bytes: Uint8Array) => ({
  quarters: tableRows(bytes, "BoardQuarters"),
  moves: tableRows(bytes, "BoardMoves"),
});

test.each<[string, string, ReportRequest]>([
  ["is as at a day before any that is kept", "2024-12-31", {}],
  ["leaves it out", "2025-09-30", { sections: [] }],
])("numbers of an earlier report stand on its sheet where one %s", async (_, asOf, request) => {
  const before = await twice();
  const after = await reportOn(before, asOf, request);
  expect(after.left).toContain("Board quarters");
  expect(numbersOn(after.bytes)).toEqual(numbersOn(before));
  expect(errorCells(after.bytes)).toEqual([]);

  const whole = await reportOn(after.bytes, "2025-12-31");
  expect(whole.left).toEqual([]);
  expect(errorCells(whole.bytes)).toEqual([]);
});
