import fc from "fast-check";
import {
  getCell,
  internStyle,
  openWorkbookFile,
  parseCellAddress,
  setCell,
  styleOf,
  type Cell,
  type Workbook,
} from "../../../src/host/workbook";
import { partsOf } from "../../support/partsOf";
import { sheetXml, stringsXml, stylesXml, tinyWorkbook, type TinyWorkbook } from "./tinyWorkbook";
import { runs } from "../../support/runs";

const STRINGS: Partial<TinyWorkbook> = {
  links: [
    ["rId7", "sharedStrings", "sharedStrings.xml"],
    ["rId8", "styles", "styles.xml"],
  ],
  parts: {
    "xl/sharedStrings.xml": stringsXml("<si><r><rPr><b/></rPr><t>Rich</t></r></si>"),
    "xl/styles.xml": stylesXml('<xf numFmtId="0" fontId="0" fillId="0" borderId="1"/>'),
  },
};

/** The <sheetData> of a sheet with these rows after a change. */
function saved(rows: string, change: (workbook: Workbook) => void): string {
  const file = openWorkbookFile(tinyWorkbook({ sheets: { Plan: sheetXml(rows) }, ...STRINGS }));
  change(file.workbook);
  const xml = partsOf(file.save()).get("xl/worksheets/sheet1.xml") ?? "";
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? "";
}

function put(address: string, cell: Cell | null): (workbook: Workbook) => void {
  const { row, column } = parseCellAddress(address)!;
  return ({ worksheets }) => setCell(worksheets[0]!, row, column, cell);
}

const plain = { style: 0 };

test.each<[string, Cell, string]>([
  ["a number", { value: 1.5, ...plain }, '<c r="B2"><v>1.5</v></c>'],
  ["a large number", { value: 1e21, ...plain }, '<c r="B2"><v>1e+21</v></c>'],
  ["a number that is none", { value: Infinity, ...plain }, '<c r="B2" t="e"><v>#NUM!</v></c>'],
  [
    "text",
    { value: "a < b", style: 1 },
    '<c r="B2" s="1" t="inlineStr"><is><t>a &lt; b</t></is></c>',
  ],
  [
    "text with space at its end",
    { value: "a ", ...plain },
    '<c r="B2" t="inlineStr"><is><t xml:space="preserve">a </t></is></c>',
  ],
  [
    "text that looks like a formula",
    { value: "=1+1", ...plain },
    '<c r="B2" t="inlineStr"><is><t>=1+1</t></is></c>',
  ],
  [
    "a control character",
    { value: "a\u0007", ...plain },
    '<c r="B2" t="inlineStr"><is><t>a_x0007_</t></is></c>',
  ],
  ["a logical value", { value: false, ...plain }, '<c r="B2" t="b"><v>0</v></c>'],
  ["an error", { value: "#N/A", isError: true, ...plain }, '<c r="B2" t="e"><v>#N/A</v></c>'],
  ["a formatted blank", { value: "", style: 1 }, '<c r="B2" s="1"/>'],
  [
    "a formula of a number",
    { value: 2, formula: "1+1", ...plain },
    '<c r="B2"><f>1+1</f><v>2</v></c>',
  ],
  [
    "a formula of text",
    { value: "x", formula: 'A1&"<"', ...plain },
    '<c r="B2" t="str"><f>A1&amp;"&lt;"</f><v>x</v></c>',
  ],
  [
    "a formula of blank text",
    { value: "", formula: '""', ...plain },
    '<c r="B2" t="str"><f>""</f><v></v></c>',
  ],
  [
    "a formula of an error",
    { value: "#DIV/0!", isError: true, formula: "1/0", ...plain },
    '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
  ],
  [
    "an array formula",
    { value: 1, formula: "ROW(1:3)", arrayRange: "B2:B4", ...plain },
    '<c r="B2"><f t="array" ref="B2:B4">ROW(1:3)</f><v>1</v></c>',
  ],
])("%s is written so", (_what, cell, xml) => {
  expect(saved("", put("B2", cell))).toBe(`<row r="2">${xml}</row>`);
});

const ROWS =
  '<row r="2" spans="1:3" ht="20" customHeight="1"><c r="A2" t="s"><v>0</v></c><c r="C2" s="1"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>';

test.each<[string, string, Cell | null, string]>([
  [
    "before its row",
    "B1",
    { value: 1, ...plain },
    `<row r="1"><c r="B1"><v>1</v></c></row>${ROWS}`,
  ],
  [
    "between rows",
    "A3",
    { value: 1, ...plain },
    ROWS.replace('<row r="5">', '<row r="3"><c r="A3"><v>1</v></c></row><row r="5">'),
  ],
  [
    "after the rows",
    "A9",
    { value: 1, ...plain },
    `${ROWS}<row r="9"><c r="A9"><v>1</v></c></row>`,
  ],
  [
    "between cells",
    "B2",
    { value: 1, ...plain },
    ROWS.replace(' spans="1:3"', "").replace('<c r="C2"', '<c r="B2"><v>1</v></c><c r="C2"'),
  ],
  [
    "in place of one",
    "C2",
    { value: true, style: 1 },
    ROWS.replace(' spans="1:3"', "").replace('s="1"><v>3', 's="1" t="b"><v>1'),
  ],
  [
    "away",
    "C2",
    null,
    ROWS.replace(' spans="1:3"', "").replace('<c r="C2" s="1"><v>3</v></c>', ""),
  ],
])("a cell is put %s", (_where, address, cell, expected) => {
  expect(saved(ROWS, put(address, cell))).toBe(expected);
});

test("a cell whose style alone changes keeps its rich text", () => {
  const xml = saved(ROWS, put("A2", { value: "Rich", style: 1 }));
  expect(xml).toContain('<c r="A2" t="s" s="1"><v>0</v></c>');
});

test("a formula that is calculated anew keeps its XML and gets its new value", () => {
  const rows =
    '<row r="1"><c r="A1" s="1" t="str" cm="1"><f ca="1" t="array" ref="A1:A2">X()</f><v>old</v></c></row>';
  const cell = { value: 4, formula: "X()", arrayRange: "A1:A2", style: 1 };
  expect(saved(rows, put("A1", cell))).toBe(
    '<row r="1"><c r="A1" s="1" cm="1"><f ca="1" t="array" ref="A1:A2">X()</f><v>4</v></c></row>',
  );
});

test("where the first cell of a shared formula changes, the others spell theirs out", () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>';
  expect(saved(rows, put("B1", { value: 9, ...plain }))).toBe(
    '<row r="1"><c r="B1"><v>9</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f>A2*2</f><v>4</v></c></row>',
  );
  expect(saved(rows, put("B2", { value: 9, ...plain }))).toContain(
    '<f t="shared" ref="B1:B3" si="0">',
  );
});

test("cells and rows without an address get theirs where something comes between", () => {
  const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
  expect(saved(rows, put("A1", { value: "x", ...plain }))).toBe(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1"><v>2</v></c></row><row r="2"><c><v>3</v></c></row>',
  );
});

test("heights, styles and hidden rows", () => {
  const xml = saved(ROWS, ({ worksheets: [sheet] }) => {
    sheet!.rowHeights.set(1, 33.5);
    sheet!.rowHeights.set(7, 12);
    sheet!.hiddenRows.add(4);
    sheet!.rowStyles?.set(8, 1);
    for (const row of [1, 4, 7, 8]) sheet!.changed.rows.add(row);
  });
  expect(xml).toContain('<row r="2" ht="33.5" customHeight="1">');
  expect(xml).toContain('<row r="5" hidden="1">');
  expect(xml).toContain('<row r="8" ht="12" customHeight="1"></row>');
  expect(xml).toContain('<row r="9" s="1" customFormat="1"></row>');
});

test("a new style is appended, on top of the format that the cell had", () => {
  const file = openWorkbookFile(tinyWorkbook({ sheets: { Plan: sheetXml(ROWS) }, ...STRINGS }));
  const { workbook } = file;
  const [sheet] = workbook.worksheets;
  const before = styleOf(workbook, 1);
  const look = {
    ...before,
    fill: "#FFC000",
    numberFormat: "dd mmm yyyy",
    font: { ...before.font, bold: true },
    wrapText: true,
    quotePrefix: true,
  };
  const style = internStyle(workbook, look);
  expect([style, internStyle(workbook, { ...look })]).toEqual([2, 2]);
  setCell(sheet!, 1, 2, { value: 3, style });
  const bytes = file.save();
  const styles = partsOf(bytes).get("xl/styles.xml") ?? "";
  expect(styles).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd mmm yyyy"/></numFmts><fonts',
  );
  expect(styles).toContain(
    '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font></fonts>',
  );
  expect(styles).toContain(
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill></fill></fills>',
  );
  expect(styles).toContain(
    '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyFill="1" quotePrefix="1" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>',
  );
  const again = openWorkbookFile(bytes).workbook;
  expect(styleOf(again, getCell(again.worksheets[0]!, 1, 2)!.style)).toEqual({ ...look, base: 2 });
});

test("any text, number and formula comes back as it was", () => {
  const text = fc.string({ unit: "binary", maxLength: 40 });
  const cell = fc.oneof(
    text.map((value): Cell => ({ value, style: 0 })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Cell => ({ value, style: 0 })),
    fc.tuple(text, text).map(([value, code]): Cell => ({ value, formula: `"${code}"`, style: 0 })),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
      const file = openWorkbookFile(tinyWorkbook({ sheets: { Plan: sheetXml(ROWS) }, ...STRINGS }));
      cells.forEach((each, n) => setCell(file.workbook.worksheets[0]!, n, 3, each));
      const [sheet] = openWorkbookFile(file.save()).workbook.worksheets;
      const found = cells.map((_, n) => getCell(sheet!, n, 3));
      expect(found).toEqual(
        cells.map((each) => ({ ...each, value: withoutMinusZero(each.value) })),
      );
    }),
    runs(30),
  );
});

function withoutMinusZero(value: Cell["value"]): Cell["value"] {
  return Object.is(value, -0) ? 0 : value;
}
