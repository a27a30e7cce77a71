import { openWorkbookFile } from "../../src/host/workbook";
import { cellDifferences, cellsOf, errorCells } from "../support/cellsOf";
import { reportOn } from "../support/reportOn";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";

describe.each(SAMPLE_NAMES)("two reports on %s", (name) => {
  let first: Uint8Array;
  let second: Uint8Array;

  beforeAll(async () => {
    const { asOf } = sampleExpectation(name);
    ({ bytes: first } = await reportOn(sampleBytes(name), asOf));
    ({ bytes: second } = await reportOn(first, asOf));
  });

  test("leave the same cells", () => {
    expect(cellDifferences(first, second)).toEqual([]);
  });

  test("leave the same file, to the last byte", () => {
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("leave the same sheets, tables and charts", () => {
    expect(contents(second)).toEqual(contents(first));
  });

  test("have formulas, and none that ends in an error", () => {
    expect(errorCells(first)).toEqual([]);
    expect([...cellsOf(first).values()].some((cell) => cell.startsWith("="))).toBe(true);
  });
});

function contents(bytes: Uint8Array) {
  return openWorkbookFile(bytes).workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    tables: sheet.tables.map((table) => table.name),
    charts: sheet.charts.map((chart) => chart.name),
  }));
}
