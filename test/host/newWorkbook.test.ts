import { newWorkbookFile, openWorkbookFile } from "../../src/host";
import { openExcel, refusal } from "./inExcel";

let opened: (Uint8Array | null)[] = [];
beforeEach(async () => {
  opened = [];
  await openExcel(["Plan"], { onNewWorkbook: (bytes) => opened.push(bytes) });
});

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

test("a file that the add-in gives is opened as a new workbook", async () => {
  await Excel.createWorkbook(base64(newWorkbookFile().save()));
  const [bytes] = opened;
  expect(openWorkbookFile(bytes ?? new Uint8Array()).workbook.worksheets).toHaveLength(1);
});

test("without a file the new workbook is empty", async () => {
  await Excel.createWorkbook();
  expect(opened).toEqual([null]);
});

test.each([
  ["no base64", "§"],
  ["no workbook", base64(Buffer.from("Ref,Action"))],
])("%s is refused", async (_says, text) => {
  expect(await refusal(() => Excel.createWorkbook(text))).toMatch("InvalidArgument");
  expect(opened).toEqual([]);
});
