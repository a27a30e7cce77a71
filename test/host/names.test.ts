import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Plan", "Board"]);
});

test("names of the workbook and of a sheet", async () => {
  const found = await excel.run(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("AsOf", sheet.getRange("B2"), "The day of the report");
    names.add("Limit", "=30");
    sheet.names.add("AsOf", "=Plan!$C$3");
    const [global, own, limit] = [
      names.getItem("asof"),
      sheet.names.getItem("AsOf"),
      names.getItem("Limit"),
    ];
    for (const each of [global, own, limit])
      each.load("name,formula,type,value,scope,comment,visible");
    const ranges = [global.getRange(), limit.getRangeOrNullObject()];
    ranges[0]!.load("address");
    names.load("items/name");
    await context.sync();
    return [
      global.toJSON(),
      [own.formula, own.scope],
      [limit.type, limit.value],
      ranges[0]!.address,
      ranges[1]!.isNullObject,
      names.items.map(({ name }) => name),
    ];
  });
  expect(found).toMatchObject([
    {
      name: "AsOf",
      formula: "=Plan!$B$2",
      type: "Range",
      value: "Plan!$B$2",
      scope: "Workbook",
      comment: "The day of the report",
      visible: true,
    },
    ["=Plan!$C$3", "Worksheet"],
    ["Double", 30],
    "Plan!B2",
    true,
    ["AsOf", "Limit"],
  ]);
});

test("a name is an address, and formulas follow what it means", async () => {
  const values = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    const name = context.workbook.names.add("Chosen", sheet.getRange("A1"));
    sheet.getRange("C1").formulas = [["=Chosen*10"]];
    const [cell, named] = [sheet.getRange("C1"), sheet.getRange("Chosen")];
    cell.load("values");
    named.load("address");
    await context.sync();
    const first: unknown = cell.values;
    name.formula = "=Plan!$B$1";
    cell.load("values");
    await context.sync();
    return [first, cell.values, named.address];
  });
  expect(values).toEqual([[[10]], [[20]], "Plan!A1"]);
});

test("names go with their sheet, and when they are deleted", async () => {
  const found = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.getItem("Board").names.add("Own", "=1");
    names.add("Gone", "=1").delete();
    worksheets.getItem("Board").delete();
    names.load("items/name");
    await context.sync();
    return names.items.length;
  });
  expect(found).toBe(0);
  expect(excel.workbook.names).toEqual([]);
});

const REFUSED: [string, string, string][] = [
  ["a name with a space", "my name", "InvalidArgument"],
  ["a name like a cell", "Q1", "InvalidArgument"],
  ["a name like R1C1", "R2", "InvalidArgument"],
  ["a name twice", "taken", "ItemAlreadyExists"],
];

test.each(REFUSED)("refused: %s", async (_, name, code) => {
  const asked = refusal(() =>
    Excel.run(async (context) => {
      context.workbook.names.add("Taken", "=1");
      context.workbook.names.add(name, "=1");
      await context.sync();
    }),
  );
  expect(await asked).toBe(`${code} at NamedItemCollection.add`);
});
