import { readSnapshot } from "../../../src/excel/readWorkbook";
import { onWorkbook } from "../../support/officeOn";
import { workbookOf } from "../../support/workbookOf";

const PLAN = [
  ["Ref", "Action", "Lead"],
  ["1", "Agree terms", "Jo"],
  ["2", "Train schools", "Jo"],
];

async function strike(...addresses: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    for (const address of addresses) sheet.getRange(address).format.font.strikethrough = true;
    await context.sync();
  });
}

/** How many requests a reading takes, and what it finds struck out on each worksheet. */
const found = (...addresses: readonly string[]) =>
  onWorkbook(workbookOf({ Plan: PLAN, Other: [["Contents"]] }), async ({ counters }) => {
    await strike(...addresses);
    const before = counters.requests;
    const { worksheets } = await Excel.run((context) => readSnapshot(context));
    return {
      requests: counters.requests - before - 1,
      struck: worksheets.map(({ struck }) => struck?.map(({ row, column }) => [row, column])),
    };
  });

it.each<[string, string[], [number, number][] | undefined]>([
  ["nothing", [], undefined],
  ["a cell", ["B2"], [[1, 1]]],
  [
    "cells here and there",
    ["A3:B3", "C2"],
    [
      [1, 2],
      [2, 0],
      [2, 1],
    ],
  ],
])("struck out: %s", async (_, addresses, struck) => {
  expect((await found(...addresses)).struck).toEqual([struck, undefined]);
});

test("struck-out texts take one request more, and none where there are none", async () => {
  expect([(await found()).requests, (await found("B2")).requests]).toEqual([3, 4]);
});
