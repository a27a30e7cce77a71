import { openExcel, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Plan", "Key"]);
});

/** Events follow the answer that they belong to. */
async function delivered(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

type Change = Partial<Omit<Excel.WorksheetChangedEventArgs, "details">> & {
  details?: Partial<Excel.ChangedEventDetail>;
};
type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function changes(work: Work): Promise<Change[]> {
  const seen: Change[] = [];
  await excel.run((sheet) => {
    sheet.onChanged.add((args) => {
      seen.push(args);
      return Promise.resolve();
    });
  });
  await excel.run(work);
  await delivered();
  return seen;
}

const CHANGED: [string, Work, Change[]][] = [
  [
    "one value",
    (sheet) => (sheet.getRange("B2").values = [["x"]]),
    [
      {
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        details: {
          valueBefore: "",
          valueAfter: "x",
          valueTypeBefore: "Empty",
          valueTypeAfter: "String",
        },
      },
    ],
  ],
  [
    "several values",
    (sheet) =>
      (sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ]),
    [{ address: "A1:B2" }],
  ],
  [
    "clearing",
    (sheet) => sheet.getRange("A1:B2").clear(),
    [{ address: "A1:B2", changeType: "RangeEdited" }],
  ],
  [
    "a row put in",
    (sheet) => void sheet.getRange("2:2").insert("Down"),
    [{ address: "2:2", changeType: "RowInserted" }],
  ],
  [
    "a column taken out",
    (sheet) => sheet.getRange("B:B").delete("Left"),
    [{ address: "B:B", changeType: "ColumnDeleted" }],
  ],
  [
    "cells put in",
    (sheet) => void sheet.getRange("B2").insert("Right"),
    [
      {
        changeType: "CellInserted",
        changeDirectionState: { insertShiftDirection: "Right" },
      } as Change,
    ],
  ],
  ["a format", (sheet) => (sheet.getRange("A1").format.fill.color = "red"), []],
  [
    "another sheet",
    (_, context) => (context.workbook.worksheets.getItem("Key").getRange("A1").values = [[1]]),
    [],
  ],
  [
    "with events switched off",
    (sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
    },
    [],
  ],
];

test.each(CHANGED)("onChanged tells of %s", async (_, work, expected) => {
  expect(await changes(work)).toMatchObject(expected);
});

test("an event's range can be asked for", async () => {
  const [event] = await changes((sheet) => (sheet.getRange("B2").values = [["x"]]));
  const values = await Excel.run(async (context) => {
    const range = event!.getRange!(context);
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual(["Plan!B2", [["x"]]]);
});

test("the collection tells of every sheet: changed, added, activated, deleted", async () => {
  const seen: string[] = [];
  const note = (what: string) => (args: { worksheetId: string }) => {
    const sheet = excel.workbook.worksheets.find(({ id }) => id === args.worksheetId);
    seen.push(`${what} ${sheet?.name ?? "gone"}`);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(note("changed"));
    worksheets.onAdded.add(note("added"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onSelectionChanged.add(note("selected"));
    await context.sync();
    worksheets.getItem("Key").getRange("A1").values = [[1]];
    worksheets.add("Board").getRange("B2").select();
    worksheets.getItem("Key").delete();
    await context.sync();
  });
  await delivered();
  expect(seen).toEqual([
    "changed Key".replace("Key", "gone"),
    "added Board",
    "deactivated Plan",
    "activated Board",
    "selected Board",
    "deleted gone",
  ]);
});

test("a table tells of its own cells", async () => {
  const seen: string[] = [];
  await excel.run((sheet) => {
    sheet.tables.add("A1:B3", true).onChanged.add(({ address }) => {
      seen.push(address);
      return Promise.resolve();
    });
  });
  await excel.run((sheet) => {
    sheet.getRange("B2:D9").values = Array.from({ length: 8 }, () => [1, 2, 3]);
    sheet.getRange("F1").values = [[1]];
  });
  await delivered();
  expect(seen).toEqual(["B2:B3"]);
});

test("the workbook tells of a new selection", async () => {
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      count++;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Plan").getRange("B2").select();
    await context.sync();
  });
  await delivered();
  expect(count).toBe(1);
});

test("an event that the host does not have cannot be listened for", async () => {
  const dialog = await new Promise<Office.AsyncResultStatus>((resolve) => {
    Office.context.document.bindings.addFromNamedItemAsync(
      "Plan",
      Office.BindingType.Matrix,
      ({ status }) => resolve(status),
    );
  });
  expect(dialog).toBe("failed");
});

test("a handler that was removed is told no more", async () => {
  let count = 0;
  const handler = await excel.run((sheet) =>
    sheet.onChanged.add(() => {
      count++;
      return Promise.resolve();
    }),
  );
  await excel.run((sheet) => (sheet.getRange("A1").values = [[1]]));
  await delivered();
  await Excel.run(handler.context as never, async (context) => {
    handler.remove();
    await context.sync();
  });
  await excel.run((sheet) => (sheet.getRange("A1").values = [[2]]));
  await delivered();
  expect(count).toBe(1);
});
