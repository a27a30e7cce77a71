import { readSnapshot } from "../../../src/excel/readWorkbook";
import type { Workbook } from "../../../src/host/workbook/model";
import { onWorkbook } from "../../support/officeOn";
import { workbookOf } from "../../support/workbookOf";

const read = () => Excel.run((context) => readSnapshot(context));
const HEADER = ["Action", "Lead", "Due date", "RAG"];

/** Requests of reading a workbook, less the one in which Excel.run lets its objects go. */
const requestsFor = (workbook: Workbook): Promise<number> =>
  onWorkbook(workbook, async ({ counters }) => {
    await read();
    return counters.requests - 1;
  });

async function colour(fonts: Readonly<Record<string, string>>, name = "Calibri"): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    for (const [address, font] of Object.entries(fonts)) {
      sheet.getRange(address).format.font.color = font;
      sheet.getRange(address).format.font.name = name;
    }
    await context.sync();
  });
}

test("coloured fonts of signs are told with their names, at their places on the sheet", async () => {
  const rows = [
    [null],
    ["", ...HEADER],
    ...["l", "Green", "l"].map((l) => ["", "Do", "Jo", "", l]),
  ];
  const [grid] = await onWorkbook(workbookOf({ Plan: rows }), async () => {
    await colour({ E3: "#C00000", E4: "#FF0000", B5: "#FF0000" }, "Wingdings");
    return (await read()).worksheets;
  });
  expect(grid?.fonts).toEqual([
    { row: 2, column: 4, colour: "#C00000", name: "Wingdings" },
    { row: 3, column: 4, colour: "#FF0000", name: "Wingdings" },
  ]);
});

test("signs in black are told nothing of", async () => {
  const rows = [HEADER, ["Do", "Jo", "", "●"]];
  const [grid] = (await onWorkbook(workbookOf({ Plan: rows }), read)).worksheets;
  expect(grid).not.toHaveProperty("fonts");
});

test("fonts take one request more, and none where no cell may rate by one", async () => {
  const plan = (...ratings: readonly string[]) => [
    HEADER,
    ...ratings.map((rating) => ["Do", "Jo", "31/03/2024", rating]),
  ];
  const words = await requestsFor(
    workbookOf({ Plan: plan("Green", "R", ""), Key: [["Red", "Late"]] }),
  );
  const signs = await requestsFor(workbookOf({ Plan: plan("●", "●", ""), Key: [["●", "Late"]] }));
  expect([words, signs]).toEqual([3, 4]);
});

test("many signs are asked for in parts that Excel can answer", async () => {
  const QUARTERS = 30;
  const ROWS = 3_000;
  const labels = Array.from({ length: QUARTERS }, (_, at) => `Q${(at % 4) + 1} ${2000 + at}`);
  const rows = Array.from({ length: ROWS }, () => ["Do", ...labels.map(() => "●")]);
  await onWorkbook(
    workbookOf({ Plan: [["Action", ...labels], ...rows] }),
    async ({ counters }) => {
      await colour({ [`B2:AE${ROWS + 1}`]: "#C00000" });
      const { worksheets } = await read();
      expect(worksheets[0]?.fonts).toHaveLength(QUARTERS * ROWS);
      expect(counters.largestResponse).toBeLessThan(5_000_000);
    },
    { payloadLimit: 5_000_000 },
  );
});
