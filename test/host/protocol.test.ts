import { OFFICE_STATUS } from "../../src/host/office/connection";
import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Plan", "Key"]);
});

type Load = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const UNKNOWN: [string, Load, string][] = [
  [
    "a property that Excel has not",
    (s) => s.getRange("A1").load("colour"),
    "InvalidArgument at Range.colour",
  ],
  [
    "one of a child's",
    (s) => s.getRange("A1").load("format/fill/colour"),
    "InvalidArgument at RangeFill.colour",
  ],
  [
    "one of a collection's items",
    (_, c) => c.workbook.worksheets.load("items/title"),
    "InvalidArgument at Worksheet.title",
  ],
  [
    "one that the host has not",
    (s) => s.getRange("A1").load("style"),
    "NotImplemented at Range.style",
  ],
  [
    "a child that the host has not",
    (s) => s.shapes.load("items"),
    "NotImplemented at Worksheet.shapes",
  ],
  [
    "a method that the host has not",
    (s) => s.getRange("A1").flashFill(),
    "NotImplemented at Range.flashFill",
  ],
];

test.each(UNKNOWN)("loading or calling %s fails by its name", async (_, load, expected) => {
  expect(await refusal(() => excel.run(load))).toBe(expected);
});

test("a load may ask for everything, for children, and for a page of items", async () => {
  const found = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ $top: 1, $skip: 1, name: true, tables: { name: true } } as never);
    const range = worksheets.getItem("Plan").getRange("A1");
    range.load();
    const other = worksheets.getItem("Plan").getRange("B1");
    other.load("format/*");
    await context.sync();
    return [
      worksheets.items.map(({ name }) => name),
      range.address,
      range.values,
      other.format.wrapText,
    ];
  });
  expect(found).toEqual([["Key"], "Plan!A1", [[""]], false]);
});

test("what was not loaded is not there", async () => {
  const asked = refusal(() =>
    excel.run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    }),
  );
  expect(await asked).toMatch(/^PropertyNotLoaded/);
});

test("an error stops at its action: what came before it is done, what comes after is not", async () => {
  const asked = refusal(() =>
    excel.run((sheet) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [["after"]];
    }),
  );
  expect(await asked).toBe("InvalidArgument at Range.values");
  const rows = excel.workbook.worksheets[0]!.rows;
  expect([rows.get(0)?.get(0)?.value, rows.get(2)]).toEqual(["before", undefined]);
});

test("an error says which statement failed", async () => {
  const error = await excel
    .run((sheet) => void sheet.getRange("A1:B2").getOffsetRange(-5, 0).load("address"))
    .then(
      () => null,
      (thrown: unknown) => thrown as OfficeExtension.Error,
    );
  expect(error?.debugInfo).toMatchObject({
    code: "InvalidArgument",
    errorLocation: "Range.getOffsetRange",
    statement: "var offsetRange = range.getOffsetRange(...);",
  });
});

test("a path that adds something adds it once", async () => {
  const count = await excel.run(async (sheet, context) => {
    const table = sheet.tables.add("A1:B2", true);
    table.load("name");
    table.rows.load("count");
    await context.sync();
    table.name = "Once";
    const tables = sheet.tables.getCount();
    await context.sync();
    return tables.value;
  });
  expect(count).toBe(1);
});

test("ranges are kept while a run lasts, and let go after it", async () => {
  const { references } = excel.office.host.session;
  await excel.run(async (sheet, context) => {
    sheet.getRange("A1").load("address");
    sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect(references.count).toBe(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(references.count).toBe(0);
});

test("requests and their sizes are counted", async () => {
  const { counters } = excel.office;
  const before = { ...counters };
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect(counters.requests - before.requests).toBe(1);
  expect(counters.requestBytes).toBeGreaterThan(before.requestBytes);
  expect(counters.largestResponse).toBeGreaterThanOrEqual(100);
  expect(counters.responseBytes).toBeGreaterThan(before.responseBytes);
});

const LIMITED: [string, Load, string][] = [
  [
    "a request",
    (s) => (s.getRange("A1").values = [["x".repeat(3000)]]),
    "RequestPayloadSizeLimitExceeded",
  ],
  ["a response", (s) => s.getRange("A1:Z99").load("text"), "ResponsePayloadSizeLimitExceeded"],
];

test.each(LIMITED)("%s larger than the limit is refused", async (_, work, expected) => {
  excel = await openExcel(["Plan"], { payloadLimit: 3000 });
  expect(await refusal(() => excel.run(work))).toMatch(expected);
});

test("faults for tests: the next requests fail, then all is well", async () => {
  excel.office.failNext({ code: "GeneralException", location: "Range.values" });
  excel.office.failNext({ status: OFFICE_STATUS.cellEditMode });
  const read = () => excel.run((sheet) => sheet.getRange("A1").load("values"));
  expect(await refusal(read)).toBe("GeneralException at Range.values");
  expect(await refusal(read)).toMatch("InvalidOperationInCellEditMode");
  await expect(read()).resolves.toBeDefined();
});

test("faults for tests: whichever requests a watcher chooses", async () => {
  excel.office.onRequest(({ Actions }) =>
    Actions.some(({ Name }) => Name === "Values") ? { code: "AccessDenied" } : undefined,
  );
  const write = () => excel.run((sheet) => (sheet.getRange("A1").values = [[1]]));
  expect(await refusal(write)).toMatch("AccessDenied");
  await expect(excel.run((sheet) => sheet.getRange("A1").load("values"))).resolves.toBeDefined();
});

test("a call newer than the declared requirement sets fails as ApiNotFound", async () => {
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  CommonUtility._doApiNotSupportedCheck = true;
  try {
    await excel.run((sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject());
    const newer = refusal(() =>
      excel.run((sheet) => {
        sheet.onNameChanged.add(() => Promise.resolve());
      }),
    );
    expect(await newer).toMatch(/^ApiNotFound/);
  } finally {
    CommonUtility._doApiNotSupportedCheck = false;
  }
});
