import { openExcel, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

function saved(): Promise<Office.AsyncResultStatus> {
  return new Promise((resolve) => {
    Office.context.document.settings.saveAsync(({ status }) => resolve(status));
  });
}

test("settings that are saved are in the workbook, others are not", async () => {
  const { settings } = Office.context.document;
  settings.set("columns", { lead: "B" });
  expect(excel.workbook.settings.size).toBe(0);
  expect(await saved()).toBe("succeeded");
  expect(Object.fromEntries(excel.workbook.settings)).toEqual({ columns: '{"lead":"B"}' });
  settings.remove("columns");
  await saved();
  expect(excel.workbook.settings.size).toBe(0);
});

test("another workbook has its own settings", async () => {
  Office.context.document.settings.set("plan", "first");
  await saved();
  await openExcel();
  expect(Office.context.document.settings.get("plan")).toBeNull();
});

test("Excel's own collection holds the same settings", async () => {
  Office.context.document.settings.set("plan", "WSOA");
  await saved();
  const found = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("period", { quarter: 2 });
    settings.getItem("plan").delete();
    const period = settings.getItem("period");
    const none = settings.getItemOrNullObject("plan");
    const count = settings.getCount();
    period.load("key,value");
    await context.sync();
    return [period.key, period.value as unknown, none.isNullObject, count.value];
  });
  expect(found).toEqual(["period", { quarter: 2 }, true, 1]);
});

test("document properties", async () => {
  const { properties } = await Excel.run(async (context) => {
    context.workbook.properties.title = "Board report";
    context.workbook.properties.load("title,author");
    context.workbook.load("name,readOnly");
    await context.sync();
    return context.workbook.toJSON();
  });
  expect(properties).toMatchObject({ title: "Board report", author: "" });
  expect(excel.workbook.properties.title).toBe("Board report");
});

test("the workbook's structure can be protected", async () => {
  const asked = Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.worksheets.add("New");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a structure that was protected in the file is, and what add-ins protect is kept", async () => {
  excel.workbook.structureProtected = true;
  const told = await Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    const before = protection.protected;
    protection.unprotect();
    context.workbook.worksheets.add("New");
    protection.protect();
    await context.sync();
    return before;
  });
  expect([told, excel.workbook.structureProtected]).toEqual([true, true]);
});
