import { readPlan } from "../../../src/tracker/read/readPlan";
import { readSnapshot } from "../../../src/excel/readWorkbook";
import { onWorkbook } from "../../support/officeOn";
import { workbookOf } from "../../support/workbookOf";

const read = () => Excel.run((context) => readSnapshot(context));
const row = (ref: string, rating: string) => [ref, `Do ${ref}`, "Jo", "31/03/2024", rating];
const PLAN = [
  ["Ref", "Action", "Lead", "Due date", "RAG"],
  row("1", "Green"),
  row("2", "Amber"),
  row("3", "Blue"),
  row("4", "Withdrawn"),
];

async function strike(...addresses: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    for (const address of addresses) sheet.getRange(address).format.font.strikethrough = true;
    await context.sync();
  });
}

/** How many requests a reading takes, and what it finds struck out. */
const found = (...addresses: readonly string[]) =>
  onWorkbook(workbookOf({ Plan: PLAN, Other: [["Contents"]] }), async ({ counters }) => {
    await strike(...addresses);
    const before = counters.requests;
    const snapshot = await read();
    const { assumptions } = readPlan(snapshot, { asOf: "2024-01-15" });
    return {
      requests: counters.requests - before - 1,
      struck: snapshot.worksheets.map((grid) => grid.struck?.length ?? null),
      said: assumptions.filter((text) => text.includes("struck out")),
    };
  });

it.each<[string, string[], (number | null)[], RegExp[]]>([
  ["nothing", [], [null, null], []],
  [
    "an action",
    ["B2"],
    [1, null],
    [/^1 action is struck out on sheet "Plan" and counts as rated: B2\./],
  ],
  ["rows of actions", ["A2:E3"], [10, null], [/^2 actions are .* count as rated: B2, B3\./]],
  ["a date alone", ["D2"], [1, null], []],
  ["what is complete or withdrawn", ["A4:E5"], [10, null], []],
])("struck out: %s", async (_, addresses, struck, said) => {
  const told = await found(...addresses);
  expect(told.struck).toEqual(struck);
  expect(told.said).toHaveLength(said.length);
  said.forEach((words, i) => {
    expect(told.said[i]).toMatch(words);
  });
});

test("struck-out texts take one request more, and none where there are none", async () => {
  expect([(await found()).requests, (await found("B2")).requests]).toEqual([3, 4]);
});
