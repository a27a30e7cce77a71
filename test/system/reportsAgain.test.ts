import { cellDifferences, cellsOf, errorCells } from "../support/cellsOf";
import { openWorkbookFile } from "../../src/host/workbook";
import { reportOn } from "../support/reportOn";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";

describe.each(SAMPLE_NAMES)("a second report on %s", (name) => {
  const { asOf } = sampleExpectation(name);

  test("leaves every cell as the first left it", async () => {
    const { bytes: first } = await reportOn(sampleBytes(name), asOf);
    const { bytes: second } = await reportOn(first, asOf);
    expect(cellDifferences(first, second)).toEqual([]);
  });

  test("adds no sheet, table or chart", async () => {
    const { bytes: first } = await reportOn(sampleBytes(name), asOf);
    const { bytes: second } = await reportOn(first, asOf);
    const contents = (bytes: Uint8Array) =>
      openWorkbookFile(bytes).workbook.worksheets.map((sheet) => ({
        name: sheet.name,
        tables: sheet.tables.map((table) => table.name),
        charts: sheet.charts.map((chart) => chart.name),
      }));
    expect(contents(second)).toEqual(contents(first));
  });

  test("has no formula that ends in an error", async () => {
    const { bytes } = await reportOn(sampleBytes(name), asOf);
    expect(errorCells(bytes)).toEqual([]);
    expect(
      [...cellsOf(bytes).values()].filter((cell) => cell.startsWith("=")).length,
    ).toBeGreaterThan(0);
  });
});
