import { countWriting, readWriting, writeBoardReport } from "../../src/actions";
import { DECISIONS } from "../../src/excel/report/sheets/summaryLayout";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

const plan = (...more: readonly string[][]) =>
  workbookOf({
    Plan: [
      ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
      ...more,
      ["1.1", "Agree a checklist with settings", "Head of SEND", "31/03/2024", "Red", ""],
    ],
  });
const asOf = "2024-06-15";
const decision = "=Agree the new date";

/** Reports on a plan, and types a decision and a comment on the report. */
function writtenOn() {
  return onWorkbook(plan(), async () => {
    await writeBoardReport({ asOf });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Board summary").getRangeByIndexes(DECISIONS, 0, 1, 1).values = [
        [`'${decision}`],
      ];
      const table = worksheets.getItem("Board exceptions").tables.getItemAt(0);
      table.columns.getItem("Comment").getDataBodyRange().values = [["Chased"]];
      await context.sync();
    });
    return readWriting();
  });
}

test("what people wrote on a report elsewhere comes into a new one, with its action", async () => {
  const carried = await writtenOn();
  expect(countWriting(carried)).toBe(2);
  const moved = plan(["1.0", "Name a lead", "Head of SEND", "01/03/2024", "Red", ""]);
  await onWorkbook(moved, async () => {
    await writeBoardReport({ asOf, carried });
    const { exceptions, decisions, asked } = await readWriting();
    const cells = (table: typeof exceptions, ...headers: readonly string[]) =>
      table?.rows.map((row) => headers.map((header) => row[table.headers.indexOf(header)]));
    expect(cells(exceptions, "Key", "Comment")).toEqual([
      ["1.0", ""],
      ["1.1", "Chased"],
    ]);
    expect(cells(decisions, "No.", "Decision asked")?.[0]).toEqual([1, decision]);
    expect(asked).toEqual([]);
  });
});

test("a workbook without a report has nothing that people wrote", async () => {
  expect(await onWorkbook(plan(), () => readWriting())).toEqual({ asked: [] });
});
