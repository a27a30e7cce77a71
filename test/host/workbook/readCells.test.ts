import {
  formatCell,
  getCell,
  openWorkbookFile,
  parseCellAddress,
} from "../../../src/host/workbook";
import type { Cell, Workbook } from "../../../src/host/workbook";
import {
  relationships,
  sheetXml,
  stringsXml,
  tinyWorkbook,
  type TinyWorkbook,
} from "./tinyWorkbook";

function open(sheetData: string, rest: Partial<TinyWorkbook> = {}): Workbook {
  const strings = stringsXml(
    "<si><t>Plan</t></si>",
    "<si><r><rPr><b/></rPr><t>Rich </t></r><r><t>text</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si>",
    '<si><t xml:space="preserve"> a_x000D_b &amp; c </t></si>',
    "<si/>",
  );
  return openWorkbookFile(
    tinyWorkbook({
      sheets: { Plan: sheetXml(sheetData) },
      links: [["rId9", "sharedStrings", "sharedStrings.xml"]],
      parts: { "xl/sharedStrings.xml": strings },
      ...rest,
    }),
  ).workbook;
}

function cellOf(workbook: Workbook, address: string): Cell | undefined {
  const { row, column } = parseCellAddress(address)!;
  return getCell(workbook.worksheets[0]!, row, column);
}

test.each<[string, string, Partial<Cell> | undefined]>([
  ["a number", '<c r="A1"><v>1.5</v></c>', { value: 1.5 }],
  ["a number in scientific form", '<c r="A1" t="n"><v>1E+3</v></c>', { value: 1000 }],
  ["a shared string", '<c r="A1" t="s"><v>0</v></c>', { value: "Plan" }],
  ["rich text as its runs' text", '<c r="A1" t="s"><v>1</v></c>', { value: "Rich text" }],
  ["escapes and spaces", '<c r="A1" t="s"><v>2</v></c>', { value: " a\rb & c " }],
  ["an empty shared string", '<c r="A1" t="s"><v>3</v></c>', { value: "" }],
  ["a shared string that is missing", '<c r="A1" t="s"><v>99</v></c>', { value: "" }],
  [
    "a string in the cell",
    '<c r="A1" t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r></is></c>',
    { value: "in line" },
  ],
  ["a logical value", '<c r="A1" t="b"><v>1</v></c>', { value: true }],
  ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: "#DIV/0!", isError: true }],
  ["an ISO date", '<c r="A1" t="d"><v>2020-01-31</v></c>', { value: 43861 }],
  ["an ISO time of a day", '<c r="A1" t="d"><v>2020-01-31T12:00:00</v></c>', { value: 43861.5 }],
  [
    "a formula's text",
    '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    { value: "ab", formula: '"a"&"b"' },
  ],
  ["a formula without a value", '<c r="A1"><f>1+1</f></c>', { value: "", formula: "1+1" }],
  [
    "an array formula",
    '<c r="A1"><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c>',
    { value: 1, formula: "ROW(1:3)", arrayRange: "A1:A3" },
  ],
  ["a data table's value", '<c r="A1"><f t="dataTable" ref="A1:B2"/><v>4</v></c>', { value: 4 }],
  ["a blank cell", '<c r="A1"/>', { value: "" }],
  ["no cell", "", undefined],
])("%s", (_what, xml, expected) => {
  const cell = cellOf(open(`<row r="1">${xml}</row>`), "A1");
  expect(cell).toEqual(expected && { style: 0, ...expected });
});

test("shared formulas are told for every cell", () => {
  const workbook = open(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
  );
  expect(["B1", "B2", "C2"].map((address) => cellOf(workbook, address)?.formula)).toEqual([
    "A1*$A$1",
    "A2*$A$1",
    "B2*$A$1",
  ]);
});

test("cells and rows that do not say where they stand follow one another", () => {
  const workbook = open(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  const found = ["A1", "B1", "C4", "D4", "A5"].map((address) => cellOf(workbook, address)?.value);
  expect(found).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  ['<workbookPr date1904="1"/>', true, "01/02/2024"],
  ['<workbookPr date1904="true"/>', true, "01/02/2024"],
  ['<workbookPr date1904="0"/>', false, "31/01/2020"],
  ["", false, "31/01/2020"],
])("date system of %s", (before, date1904, shown) => {
  const styles = `<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const workbook = open('<row r="1"><c r="A1"><v>43861</v></c></row>', {
    before,
    links: [["rId9", "styles", "styles.xml"]],
    parts: { "xl/styles.xml": styles },
  });
  expect(workbook.date1904).toBe(date1904);
  expect(formatCell(cellOf(workbook, "A1")!, workbook)).toBe(shown);
});

test("a dynamic array is told from one of a fixed size by the workbook's metadata", () => {
  const cell = (at: string, cm: string) =>
    `<c r="${at}" ${cm}><f t="array" ref="${at}">UNIQUE(B1:B3)</f><v>1</v></c>`;
  const workbook = open(`<row r="1">${cell("A1", 'cm="2"')}${cell("C1", "")}</row>`, {
    links: [["rId9", "sheetMetadata", "metadata.xml"]],
    parts: {
      "xl/metadata.xml":
        '<metadata><metadataTypes><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"/></metadataTypes><cellMetadata><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>',
    },
  });
  expect([cellOf(workbook, "A1")?.dynamicArray, cellOf(workbook, "C1")?.dynamicArray]).toEqual([
    true,
    undefined,
  ]);
});

test("relationships with absolute targets are followed", () => {
  const workbook = open('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
    parts: {
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
        ["rId2", "sharedStrings", "/xl/strings/all.xml"],
      ]),
      "xl/strings/all.xml": stringsXml("<si><t>absolute</t></si>"),
    },
  });
  expect(cellOf(workbook, "A1")?.value).toBe("absolute");
});
