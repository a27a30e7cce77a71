import {
  addWorksheet,
  newWorkbookFile,
  openWorkbookFile,
  setCell,
  type Table,
  type WorkbookFile,
} from "../../../src/host/workbook";
import { elements, partsOf } from "../../support/partsOf";
import { MAIN, relationships, sheetXml, tinyWorkbook } from "./tinyWorkbook";

const COLUMNS =
  '<tableColumn id="1" name="Ref" dataDxfId="4"/><tableColumn id="3" name="Due" totalsRowFunction="count"/><tableColumn id="2" name="Late"><calculatedColumnFormula>TODAY()&gt;[@Due]</calculatedColumnFormula></tableColumn>';
const TABLE = `<table xmlns="${MAIN}" id="7" name="Actions" displayName="Actions" ref="B2:D5" insertRow="1" totalsRowShown="0"><autoFilter ref="B2:D5"><filterColumn colId="0"/></autoFilter><sortState ref="B3:D5"/><tableColumns count="3">${COLUMNS}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="1" showRowStripes="1"/><extLst><ext uri="{alt}"/></extLst></table>`;

function open(): WorkbookFile {
  const row =
    '<row r="2"><c r="B2" t="str"><v>Ref</v></c><c r="C2" t="str"><v>Due</v></c><c r="D2" t="str"><v>Late</v></c></row>';
  return openWorkbookFile(
    tinyWorkbook({
      sheets: {
        Plan: sheetXml(row, {
          after: '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>',
        }),
      },
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["rId5", "table", "../tables/table1.xml"],
        ]),
        "xl/tables/table1.xml": TABLE,
      },
    }),
  );
}

function area(row: number, column: number, rowCount: number, columnCount: number) {
  return { row, column, rowCount, columnCount };
}

function saved(change: (table: Table, file: WorkbookFile) => void): string {
  const file = open();
  const [sheet] = file.workbook.worksheets;
  change(sheet!.tables[0]!, file);
  sheet!.changed.aspects.add("tables");
  return partsOf(file.save()).get("xl/tables/table1.xml") ?? "";
}

test("a table that did not change keeps its part", () => {
  expect(saved(() => undefined)).toBe(TABLE);
});

test.each<[string, (table: Table, file: WorkbookFile) => void, string[], string[]]>([
  [
    "longer: range and filter follow, columns stay",
    (table) => (table.area = area(1, 1, 9, 3)),
    [
      'ref="B2:D10"',
      '<autoFilter ref="B2:D10"/>',
      COLUMNS,
      '<ext uri="{alt}"/>',
      'showFirstColumn="1"',
    ],
    ["<sortState", "filterColumn", "insertRow"],
  ],
  [
    "renamed: its filter stays",
    (table) => (table.name = "Board_actions"),
    ['name="Board_actions" displayName="Board_actions"', '<filterColumn colId="0"/>', "<sortState"],
    [],
  ],
  [
    "wider: the new column gets the next number and its header's text",
    (table, { workbook }) => {
      setCell(workbook.worksheets[0]!, 1, 4, { value: "Next\nstep", style: 0 });
      table.area = area(1, 1, 4, 4);
    },
    ['<tableColumns count="4">', COLUMNS, '<tableColumn id="4" name="Next_x000a_step"/>'],
    [],
  ],
  [
    "with a renamed column, which keeps what it calculates",
    (_table, { workbook }) => {
      const table = workbook.worksheets[0]!.tables[0]!;
      setCell(workbook.worksheets[0]!, 1, 3, { value: "Overdue", style: 0 });
      table.columns[2] = "Overdue";
    },
    ['<tableColumn id="2" name="Overdue"><calculatedColumnFormula>'],
    ['name="Late"'],
  ],
  [
    "with two headers of one text",
    (table, { workbook }) => {
      setCell(workbook.worksheets[0]!, 1, 2, { value: "ref", style: 0 });
      table.columns[1] = "ref";
    },
    ['name="Ref"', 'name="ref2"'],
    [],
  ],
  [
    "with a totals row, which the filter leaves out",
    (table) => (table.showTotals = true),
    ['totalsRowCount="1"', '<autoFilter ref="B2:D5">'],
    [],
  ],
  [
    "of another style, without a filter and stripes",
    (table) =>
      Object.assign(table, {
        style: "TableStyleMedium2",
        showFilterButton: false,
        showBandedRows: false,
      }),
    ['name="TableStyleMedium2"', 'showRowStripes="0"', 'showFirstColumn="1"'],
    ["<autoFilter"],
  ],
])("a table that is %s", (_what, change, contains, lacks) => {
  const xml = saved(change);
  for (const text of contains) expect(xml).toContain(text);
  for (const text of lacks) expect(xml).not.toContain(text);
});

test("a table that goes takes its part with it", () => {
  const file = open();
  const [sheet] = file.workbook.worksheets;
  sheet!.tables = [];
  sheet!.changed.aspects.add("tables");
  const parts = partsOf(file.save());
  expect(parts.has("xl/tables/table1.xml")).toBe(false);
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("tableParts");
  expect(parts.get("[Content_Types].xml")).not.toContain("table1.xml");
});

test("new tables get numbers and parts of their own, whatever the model says", () => {
  const file = open();
  for (const name of ["One", "Two"]) {
    const sheet = addWorksheet(file.workbook, name);
    const shows = {
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    };
    sheet.tables.push({ id: 7, name, area: area(0, 0, 2, 1), columns: ["A"], style: "", ...shows });
  }
  const parts = partsOf(file.save());
  const ids = [1, 2, 3].map(
    (n) => /<table [^>]*?\bid="(\d+)"/.exec(parts.get(`xl/tables/table${n}.xml`) ?? "")?.[1],
  );
  expect(ids).toEqual(["7", "8", "9"]);
});

test("a dynamic array is marked as one, with the metadata that Excel wants", () => {
  const file = newWorkbookFile();
  const [sheet] = file.workbook.worksheets;
  const cell = { value: 1, formula: "_xlfn.UNIQUE(B1:B9)", arrayRange: "A1:A3", style: 0 };
  setCell(sheet!, 0, 0, { ...cell, dynamicArray: true });
  setCell(sheet!, 0, 3, { ...cell, arrayRange: "D1:D3" });
  const bytes = file.save();
  const parts = partsOf(bytes);
  expect(elements(parts.get("xl/worksheets/sheet1.xml") ?? "", "c")).toEqual([
    '<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c>',
    '<c r="D1"><f t="array" ref="D1:D3">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c>',
  ]);
  expect(parts.get("xl/metadata1.xml")).toContain(
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
  );
  const again = openWorkbookFile(bytes);
  expect(again.workbook.worksheets[0]!.rows.get(0)?.get(0)).toEqual({
    ...cell,
    dynamicArray: true,
  });
  setCell(again.workbook.worksheets[0]!, 4, 0, {
    ...cell,
    arrayRange: "A5:A7",
    dynamicArray: true,
  });
  const twice = partsOf(again.save());
  expect([
    twice.has("xl/metadata2.xml"),
    twice.get("xl/worksheets/sheet1.xml")?.includes('r="A5" cm="1"'),
  ]).toEqual([false, true]);
});
