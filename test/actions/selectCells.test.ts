import { readSelection, selectCells } from "../../src/actions";
import type { Workbook } from "../../src/host";
import { onWorkbook } from "../support/officeOn";
import { sheetNamed, workbookOf } from "../support/workbookOf";

function workbook(): Workbook {
  const open = workbookOf({ Plan: [["a"]], "Tom's key": [["b"]], Hidden: [["c"]] });
  sheetNamed(open, "Hidden").visibility = "Hidden";
  return open;
}

test.each([
  ["one cell", "Plan", ["G8"], { address: "G8", all: true, shown: true }],
  ["a cell of a sheet with an apostrophe", "Tom's key", ["B2"], { address: "B2", all: true }],
  ["an area", "Plan", ["G8:H9"], { address: "G8:H9", all: true }],
  ["cells one under the other", "Plan", ["G8", "G10", "G9"], { address: "G8:G10", all: true }],
  ["one cell twice", "Plan", ["G8", "G8"], { address: "G8", all: true }],
  ["cells apart, in an Excel that selects one area only", "Plan", ["G8", "K9"], { all: false }],
  ["areas that overlap and leave a corner free", "Plan", ["G8:H8", "G8:G9"], { all: false }],
])("%s is selected, and its sheet stands in front", async (_case, sheet, addresses, expected) => {
  const open = workbook();
  await onWorkbook(open, async () => {
    const selected = await selectCells(sheet, addresses);
    expect(selected).toMatchObject(expected);
    const { address } = await readSelection();
    expect(address).toBe(selected.address);
  });
  expect(open.activeWorksheetId).toBe(sheetNamed(open, sheet).id);
});

/** `RangeAreas.select` came with ExcelApi 1.18, as Microsoft's office.js of today calls it. */
async function withLaterExcel(work: () => Promise<void>): Promise<void> {
  const { prototype } = Excel.RangeAreas as unknown as { prototype: { select?: () => void } };
  const { BatchApiHelper } = OfficeExtension as unknown as {
    BatchApiHelper: { invokeMethod: (object: unknown, name: string, ...rest: unknown[]) => void };
  };
  prototype.select = function () {
    BatchApiHelper.invokeMethod(this, "Select", 1, [], 0, 0);
  };
  const supported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  try {
    await work();
  } finally {
    delete prototype.select;
    supported.mockRestore();
  }
}

test("cells apart are selected together where Excel can", async () => {
  await onWorkbook(workbook(), async ({ host }) => {
    await withLaterExcel(async () => {
      expect(await selectCells("Plan", ["G8", "K9"])).toEqual({
        address: "G8,K9",
        all: true,
        shown: true,
      });
    });
    const [plan] = host.workbook.worksheets;
    expect(host.session.selectionOn(plan!).map(({ row, column }) => [row, column])).toEqual([
      [7, 6],
      [8, 10],
    ]);
  });
});

test.each([
  ["Hidden", "“Hidden” is hidden: unhide it"],
  ["Gone", "There is no sheet called “Gone” any more"],
])("of %s, a sentence says what to do", async (sheet, sentence) => {
  await onWorkbook(workbook(), async () => {
    await expect(selectCells(sheet, ["A1"])).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(sentence) as string,
    });
  });
});

test("another workbook in front is no fault, and is told of", async () => {
  await onWorkbook(workbook(), async (office) => {
    const isSelect = (actions: readonly { Name: string }[]) =>
      actions.some(({ Name }) => Name === "Select");
    office.onRequest(({ Actions }) =>
      isSelect(Actions) ? { code: "GeneralException" } : undefined,
    );
    expect(await selectCells("Plan", ["G8"])).toEqual({ address: "G8", all: true, shown: false });
  });
});
