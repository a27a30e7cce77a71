import { judge, NO_CORRECTIONS, readWorkbook } from "../../../src/actions";
import { describeColumns } from "../../../src/actions/columns/describeColumns";
import type { Corrections } from "../../../src/tracker/corrections";
import { onWorkbook } from "../../support/officeOn";
import { workbookOf } from "../../support/workbookOf";

const HEADER = ["Ref", "Action", "Lead", "Sponsor", "Due date", "RAG"];
const row = (ref: string) => [
  ref,
  `Agree the terms of ${ref}`,
  "Jo Poole",
  "Ann Lee",
  "May 2024",
  "Red",
];

/** Two plans of one and two actions, one of them a pointer, and a sheet of notes. */
const workbook = () =>
  workbookOf({
    Health: [HEADER, row("1.1")],
    Schools: [HEADER, row("2.1"), row("2.2"), ["2.3", "See 1.1", "", "", "", ""]],
    Notes: [["We met."]],
  });

async function described(corrections: Corrections) {
  return onWorkbook(workbook(), async () => {
    const reading = judge(await readWorkbook(), { asOf: "2024-06-15", corrections });
    return describeColumns(reading, corrections);
  });
}

test("each sheet is told with its own actions, and what points at another's beside them", async () => {
  const { trackers, others } = await described(NO_CORRECTIONS);
  expect(trackers.map(({ sheet, found }) => [sheet, found])).toEqual([
    ["Health", "1 action"],
    ["Schools", "2 actions, 1 cross-reference not counted"],
  ]);
  expect(others.map(({ sheet, isLeftOut }) => [sheet, isLeftOut])).toEqual([["Notes", false]]);
});

test("what was set of a sheet or its header stands at the sheet; of a column, at the column", async () => {
  const { trackers, unused } = await described({
    ...NO_CORRECTIONS,
    headers: [{ sheet: "Schools", row: 1, rows: 1 }],
    columns: [{ sheet: "Health", column: "Sponsor", role: "group" }],
  });
  expect(trackers.map(({ sheet, set }) => [sheet, set.map(({ about }) => about.part)])).toEqual([
    ["Health", []],
    ["Schools", ["headers"]],
  ]);
  const [sponsor] = (trackers[0]?.headers[0]?.columns ?? []).filter(({ setBy }) => setBy !== null);
  expect(sponsor).toMatchObject({ label: "Sponsor", setBy: { part: "columns", at: 0 } });
  expect(unused).toEqual([]);
});

test("a sheet that was left out is told as such; what fits no more is told apart", async () => {
  const { trackers, others, unused } = await described({
    ...NO_CORRECTIONS,
    sheets: [{ sheet: "Schools", use: "out" }],
    columns: [{ sheet: "Health", column: "Cost", role: "group" }],
  });
  expect(trackers.map(({ sheet }) => sheet)).toEqual(["Health"]);
  expect(others.map(({ sheet, isLeftOut }) => [sheet, isLeftOut])).toEqual(
    expect.arrayContaining([
      ["Schools", true],
      ["Notes", false],
    ]),
  );
  expect(unused.map(({ about }) => about.part)).toEqual(["columns"]);
});
