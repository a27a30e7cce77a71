import {
  addCleanTracker,
  readTracker,
  watchChanges,
  writeBoardReport,
  type SheetChange,
} from "../../src/actions";
import type { OfficeSession } from "../../src/host";
import { byHand, type Hand } from "../support/byHand";
import { onWorkbook } from "../support/officeOn";
import { pending } from "../support/paneActionsOn";
import { workbookOf } from "../support/workbookOf";

const HEADER = ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"];
const plan = () =>
  workbookOf({
    Plan: [HEADER, ["1.1", "Agree a checklist", "Head of SEND", "31/03/2024", "Red", ""]],
    Key: [["Red"]],
  });

/** Longer than a burst of changes is gathered for. */
async function told(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** What is told of; `wanted` changes are waited for, however slow the machine. */
async function changesOf(
  work: (office: OfficeSession) => unknown,
  wanted: number,
): Promise<SheetChange[]> {
  const seen: SheetChange[] = [];
  await onWorkbook(plan(), async (office) => {
    const stop = await watchChanges((change) => seen.push(change));
    await work(office);
    do await told();
    while (seen.length < wanted);
    await stop();
  });
  return seen;
}

const here = { kind: "edited", source: "Local" };

test.each<[string, (hand: Hand) => void, object[]]>([
  [
    "one cell that was typed into",
    (hand) => hand.type("Plan", "B2", [["New words"]]),
    [{ sheet: "Plan", cells: 1, ...here }],
  ],
  [
    "a paste and a cell, told together; one cell twice counts once",
    (hand) => {
      hand.type("Plan", "B2:C3", [
        ["a", "b"],
        ["c", "d"],
      ]);
      hand.type("Plan", "E2", [["Green"]]);
      hand.type("Plan", "E2", [["Amber"]]);
    },
    [{ sheet: "Plan", cells: 5, ...here }],
  ],
  [
    "two sheets",
    (hand) => {
      hand.type("Plan", "B2", [["x"]]);
      hand.type("Key", "A1", [["y"]]);
    },
    [
      { sheet: "Plan", cells: 1, ...here },
      { sheet: "Key", cells: 1, ...here },
    ],
  ],
  [
    "a row that was put in, by the columns in use",
    (hand) => hand.insert("Plan", "2:2", "Down"),
    [{ sheet: "Plan", cells: 6, ...here }],
  ],
  [
    "a column that was taken out, by the rows in use",
    (hand) => hand.delete("Plan", "B:B", "Left"),
    [{ sheet: "Plan", cells: 2, ...here }],
  ],
  [
    "a sheet that was added",
    (hand) => hand.addSheet("Minutes"),
    [{ sheet: "Minutes", kind: "added", cells: 0, source: "Local" }],
  ],
  [
    "a sheet that was deleted",
    (hand) => hand.deleteSheet("Key"),
    [{ sheet: "Key", kind: "deleted", cells: 0, source: "Local" }],
  ],
  ["nothing", () => undefined, []],
])("of what a person does it tells of %s", async (_, work, expected) => {
  expect(await changesOf((office) => byHand(office, work), expected.length)).toEqual(expected);
});

test("what the add-in writes itself is not told of, nor its sheets' going", async () => {
  const seen = await changesOf(async (office) => {
    await writeBoardReport({ asOf: "2024-06-15" });
    await told();
    byHand(office, (hand) => {
      hand.type("Board exceptions", "A1", [["A comment"]]);
      hand.deleteSheet("Board notes");
    });
  }, 0);
  expect(seen).toEqual([]);
});

test("a clean tracker that is written is not told of; what people do to it then is", async () => {
  const seen = await changesOf(async (office) => {
    const { plan: read } = await readTracker({ asOf: "2024-06-15" });
    await addCleanTracker(read);
    await told();
    byHand(office, (hand) => hand.type("Clean tracker", "B2", [["New words"]]));
  }, 1);
  expect(seen).toEqual([{ sheet: "Clean tracker", cells: 1, ...here }]);
});

test("what the add-in writes on the council's sheets is not told of either", async () => {
  const seen = await changesOf(
    () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("B2").values = [["By the add-in"]];
        await context.sync();
      }),
    0,
  );
  expect(seen).toEqual([]);
});

test("what could not be looked up is told with the next change", async () => {
  const seen = await changesOf(async (office) => {
    byHand(office, (hand) => hand.type("Plan", "B2", [["x"]]));
    office.failNext({ code: "GeneralException" });
    await told();
    byHand(office, (hand) => hand.type("Plan", "C2", [["y"]]));
  }, 1);
  expect(seen).toEqual([{ sheet: "Plan", cells: 2, ...here }]);
});

test("what is heard while Excel is slow to answer is told once, after that", async () => {
  const seen: number[] = [];
  await onWorkbook(plan(), async (office) => {
    const stop = await watchChanges(({ cells }) => seen.push(cells));
    const answer = pending<null>();
    const { run } = Excel;
    const asking = jest.spyOn(Excel, "run").mockImplementationOnce(async (...asked) => {
      await answer.promise;
      return run(...asked);
    });
    const type = (cell: string, values: string[][]) =>
      byHand(office, (hand) => hand.type("Plan", cell, values));
    type("B2", [["a"]]);
    await told();
    type("C2:D2", [["b", "c"]]);
    await told();
    type("B2:E2", [["d", "e", "f", "g"]]);
    expect(asking).toHaveBeenCalledTimes(1);
    answer.resolve(null);
    do await told();
    while (seen.length < 2);
    expect(asking).toHaveBeenCalledTimes(2);
    asking.mockRestore();
    await stop();
  });
  expect(seen).toEqual([1, 6]);
});

test("once stopped it tells of nothing, also not of what was heard before", async () => {
  const seen: SheetChange[] = [];
  await onWorkbook(plan(), async (office) => {
    const stop = await watchChanges((change) => seen.push(change));
    const edit = () => byHand(office, (hand) => hand.type("Plan", "B2", [["x"]]));
    edit();
    await stop();
    edit();
    await told();
  });
  expect(seen).toEqual([]);
});
