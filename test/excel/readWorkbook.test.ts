import { OWN_SHEET_TAG } from "../../src/excel/ownSheets";
import { readSnapshot } from "../../src/excel/readWorkbook";
import type { Progress } from "../../src/excel/work";
import { onWorkbook } from "../support/officeOn";
import { enter, sheetNamed, workbookOf } from "../support/workbookOf";

const read = (options = {}) => Excel.run((context) => readSnapshot(context, options));

test("cells stand at their place, with what Excel shows, their fills and merged areas", async () => {
  const workbook = workbookOf({ Plan: [[null], [null, "Due", "RAG"], [null, 45_382, ""]] });
  const snapshot = await onWorkbook(workbook, async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B3").numberFormat = [["dd/mm/yyyy"]];
      sheet.getRange("C3").format.fill.color = "#ffc000";
      sheet.getRange("B2").format.fill.color = "#FFFFFF";
      sheet.getRange("B1:C1").merge();
      sheet.getRange("B1").values = [["Plan for 2024"]];
      await context.sync();
    });
    return read();
  });
  expect(snapshot.worksheets).toEqual([
    {
      name: "Plan",
      origin: { row: 0, column: 1 },
      values: [
        ["Plan for 2024", ""],
        ["Due", "RAG"],
        [45_382, ""],
      ],
      text: [
        ["Plan for 2024", ""],
        ["Due", "RAG"],
        ["31/03/2024", ""],
      ],
      numberFormats: [
        ["General", "General"],
        ["General", "General"],
        ["dd/mm/yyyy", "General"],
      ],
      fills: [
        ["", ""],
        ["", ""],
        ["", "#FFC000"],
      ],
      merges: [{ row: 0, column: 1, rowCount: 1, columnCount: 2 }],
    },
  ]);
});

test("hidden sheets are read, the add-in's own are not, blank ones have no cells", async () => {
  const workbook = workbookOf({
    Plan: [["a"]],
    Old: [["b"]],
    Deep: [["c"]],
    Ours: [["d"]],
    Blank: [],
  });
  sheetNamed(workbook, "Old").visibility = "Hidden";
  sheetNamed(workbook, "Deep").visibility = "VeryHidden";
  sheetNamed(workbook, "Ours").customProperties.set(OWN_SHEET_TAG, "summary");
  const snapshot = await onWorkbook(workbook, () => read());
  expect(snapshot.worksheets.map(({ name }) => name)).toEqual(["Plan", "Old", "Deep", "Blank"]);
  expect(snapshot.worksheets[3]?.values).toEqual([]);
  expect(snapshot.ownSheets).toEqual(["Ours"]);
});

test.each([
  ["below", "C1048576"],
  ["to the right", "XFD9"],
  ["in the last corner", "XFD1048576"],
])("a stray value far away %s does not blow the plan up", async (_, address) => {
  const workbook = workbookOf({
    Plan: [
      ["Action", "Lead"],
      ["Do", "Ann"],
    ],
  });
  const plan = sheetNamed(workbook, "Plan");
  enter(workbook, plan, address, "stray");
  for (let row = 2; row < 3_000; row++) enter(workbook, plan, `A${row}`, "Do");
  const [grid] = (await onWorkbook(workbook, () => read())).worksheets;
  expect(grid?.values.slice(0, 2)).toEqual([
    ["Action", "Lead"],
    ["Do", "Ann"],
  ]);
  expect((grid?.values.length ?? 0) * (grid?.values[0]?.length ?? 0)).toBeLessThan(2_000_001);
});

test.each([
  ["column", "XFD1"],
  ["row", "A1048576"],
])("a stray value in the last %s of a small plan is passed over", async (_, address) => {
  const workbook = workbookOf({ Plan: [["Action"], ["Do"]] });
  enter(workbook, sheetNamed(workbook, "Plan"), address, "stray");
  const [grid] = (await onWorkbook(workbook, () => read())).worksheets;
  expect(grid?.values).toEqual([["Action"], ["Do"]]);
});

test("a sheet of data, more than a plan can have, is not read and is told of; the plan beside it is read", async () => {
  const workbook = workbookOf({ Plan: [["Action"], ["Do"]], Data: [["Pupil"]] });
  const data = sheetNamed(workbook, "Data");
  for (let row = 2; row < 40_000; row += 1_000) enter(workbook, data, `AZ${row}`, 1);
  for (let row = 2; row < 40_000; row += 1_000) enter(workbook, data, `CV${row}`, 1);
  const grids = (await onWorkbook(workbook, () => read())).worksheets;
  expect(grids.map(({ name, values, isTooLarge }) => [name, values.length, isTooLarge])).toEqual([
    ["Plan", 2, undefined],
    ["Data", 0, true],
  ]);
});

test("many merged areas, more than Excel tells at once, are all told", async () => {
  const rows = Array.from({ length: 1_500 }, (_, row) => [`a${row}`, null, `b${row}`]);
  const workbook = workbookOf({ Plan: rows });
  const plan = sheetNamed(workbook, "Plan");
  rows.forEach((_, row) => plan.merges.push({ row, column: 0, rowCount: 1, columnCount: 2 }));
  const [grid] = (await onWorkbook(workbook, () => read())).worksheets;
  expect(grid?.merges).toHaveLength(1_500);
});

test("a merged area over the edge of two requests is told once", async () => {
  const workbook = workbookOf({ Plan: Array.from({ length: 2_000 }, (_, row) => [`a${row}`]) });
  sheetNamed(workbook, "Plan").merges.push({ row: 10, column: 0, rowCount: 1_500, columnCount: 1 });
  const [grid] = (await onWorkbook(workbook, () => read())).worksheets;
  expect(grid?.merges).toEqual([{ row: 10, column: 0, rowCount: 1_500, columnCount: 1 }]);
});

describe("requests", () => {
  test("a plan of many small sheets takes three", async () => {
    const names = Array.from({ length: 14 }, (_, at) => `Theme ${at + 1}`);
    const workbook = workbookOf(
      Object.fromEntries(names.map((name) => [name, [["Action"], ["Do"]]])),
    );
    await onWorkbook(workbook, async (office) => {
      await read();
      // Excel.run itself ends with a request that lets its objects go.
      expect(office.counters.requests).toBe(3 + 1);
    });
  });

  test("a large sheet takes three, and one for each 4 MB; no answer is over 5 MB", async () => {
    const words = "To agree, publish and review the pathway with families. ".repeat(3);
    const rows = Array.from({ length: 6_000 }, (_, row) =>
      Array.from({ length: 12 }, (_each, column) =>
        column % 3 === 0 ? words : `${row}.${column}`,
      ),
    );
    const progress: Progress[] = [];
    await onWorkbook(
      workbookOf({ Plan: rows }),
      async ({ counters }) => {
        const { worksheets } = await read({ onProgress: (each: Progress) => progress.push(each) });
        expect(worksheets[0]?.values).toEqual(rows);
        // Excel.run itself ends with a request that lets its objects go.
        const megabytes = counters.responseBytes / 4_000_000;
        expect(counters.requests).toBeLessThanOrEqual(1 + 3 + Math.floor(megabytes));
        expect(counters.largestResponse).toBeLessThan(5_000_000);
      },
      { payloadLimit: 5_000_000 },
    );
    expect(progress.at(-1)?.share).toBe(1);
  });
});

test("where rows turn out too dense for one answer, fewer are asked for", async () => {
  const dense = (row: number, column: number) => `${row}.${column} ${"dense ".repeat(400)}`;
  const rows = Array.from({ length: 4_000 }, (_, row) =>
    [0, 1, 2].map((column) => (row < 2_000 ? "thin" : dense(row, column))),
  );
  await onWorkbook(
    workbookOf({ Plan: rows }),
    async ({ counters }) => {
      const { worksheets } = await read();
      expect(worksheets[0]?.values).toEqual(rows);
      expect(counters.largestResponse).toBeGreaterThan(5_000_000);
    },
    { payloadLimit: 5_000_000 },
  );
});

test("a person's wish to stop is heard between two requests", async () => {
  const stop = new AbortController();
  stop.abort();
  await onWorkbook(workbookOf({ Plan: [["a"]] }), async () => {
    await expect(read({ signal: stop.signal })).rejects.toThrow("aborted");
  });
});
