import { OWN_SHEET_TAG } from "../../../src/excel/ownSheets";
import { countWriting } from "../../../src/excel/report/countWriting";
import { readWriting } from "../../../src/excel/report/readWriting";
import { DECISIONS } from "../../../src/excel/report/sheets/summaryLayout";
import { writeReport } from "../../../src/excel/report/writeReport";
import { NOTHING_WRITTEN } from "../../../src/excel/report/writing";
import { runExcel } from "../../../src/excel/runExcel";
import type { Workbook } from "../../../src/host/workbook/model";
import { aReport } from "../../support/boardReport";
import { onWorkbook } from "../../support/officeOn";
import { anAction } from "../../support/planBuilder";
import { enter, sheetNamed, workbookOf } from "../../support/workbookOf";

const read = (workbook: Workbook) => onWorkbook(workbook, () => runExcel(readWriting));

async function report(): Promise<Workbook> {
  const workbook = workbookOf({ Plan: [["Action"], ["Do"]] });
  await onWorkbook(workbook, () =>
    runExcel((context) => writeReport(context, aReport([anAction({ status: "delayed" })]))),
  );
  return workbook;
}

test.each([
  ["with this add-in's tags", false],
  ["saved by a program that takes the tags away", true],
])("what people wrote is read from a report %s", async (_, untagged) => {
  const workbook = await report();
  expect(countWriting(await read(workbook))).toBe(0);
  enter(workbook, sheetNamed(workbook, "Board exceptions"), "K5", "Agreed in May");
  enter(workbook, sheetNamed(workbook, "Board summary"), `A${DECISIONS + 1}`, "Approve it");
  if (untagged) {
    workbook.worksheets.forEach(({ customProperties }) => customProperties.delete(OWN_SHEET_TAG));
  }
  enter(workbook, sheetNamed(workbook, "Board follow-up"), "C6", "Write to the trust");
  const writing = await read(workbook);
  const { exceptions, "follow-up": followUp, asked } = writing;
  expect(countWriting(writing)).toBe(3);
  expect(exceptions?.rows[0]?.[exceptions.headers.indexOf("Comment")]).toBe("Agreed in May");
  expect(followUp?.rows[1]?.[followUp.headers.indexOf("Action")]).toBe("Write to the trust");
  expect(asked).toEqual(["Approve it"]);
});

test("nothing is read from a workbook without a report", async () => {
  expect(await read(workbookOf({ Plan: [["Action"]], "Board exceptions": [["Theirs"]] }))).toEqual(
    NOTHING_WRITTEN,
  );
});
