import { readSelection, selectCells } from "../../src/actions";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

test.each([
  ["one cell", "C8", { row: 8, rowCount: 1 }],
  ["an area", "C8:D11", { row: 8, rowCount: 4 }],
  ["whole rows", "6:7", { row: 6, rowCount: 2 }],
])("%s: its sheet, address and rows", async (_, address, rows) => {
  await onWorkbook(workbookOf({ Key: [], "Tom's plan!": [["a"]] }), async () => {
    await selectCells("Tom's plan!", [address]);
    expect(await readSelection()).toEqual({ sheet: "Tom's plan!", address, ...rows });
  });
});

test("of several areas, the first", async () => {
  await onWorkbook(workbookOf({ Plan: [["a"]] }), async ({ host }) => {
    const [sheet] = host.workbook.worksheets;
    const cell = { row: 4, column: 1, rowCount: 1, columnCount: 1 };
    host.session.select(sheet!, [cell, { ...cell, row: 9 }]);
    expect(await readSelection()).toMatchObject({ address: "B5", row: 5 });
  });
});

test("where no cell is selected, a sentence says what to do", async () => {
  await onWorkbook(workbookOf({ Plan: [["a"]] }), async (office) => {
    office.failNext({ code: "InvalidSelection" });
    await expect(readSelection()).rejects.toMatchObject({
      name: "UserError",
      message: "No cell of this workbook is selected: click a cell in it, then try again.",
    });
  });
});
