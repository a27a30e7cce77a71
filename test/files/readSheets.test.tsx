import { strToU8, zipSync } from "fflate";
import { readSheets } from "../../src/files/readSheets";

const BOOK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATED = "http://schemas.openxmlformats.org/package/2006/relationships";

interface Parts {
  readonly book?: string;
  readonly strings?: string;
  readonly sheet: string;
  readonly target?: string;
}

/** An .xlsx file of one sheet, put together by hand: other programs write other forms than Excel. */
function fileOf({
  book = "",
  strings,
  sheet,
  target = "worksheets/sheet1.xml",
}: Parts): Uint8Array {
  const related = (entries: string) =>
    `<Relationships xmlns="${RELATED}">${entries}</Relationships>`;
  const to = (id: string, type: string, path: string) =>
    `<Relationship Id="${id}" Type="${BOOK}/${type}" Target="${path}"/>`;
  const parts = {
    "_rels/.rels": related(to("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${BOOK}">${book}<sheets><sheet name="A &amp; B" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": related(
      to("rId1", "worksheet", target) +
        (strings === undefined ? "" : to("rId2", "sharedStrings", "sharedStrings.xml")),
    ),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...(strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    "xl/media/image1.png": "not XML",
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

test.each<{ says: string; parts: Parts; values: unknown[][]; text?: string[][] }>([
  {
    says: "shared texts, of one run and of several, without their phonetic readings",
    parts: {
      strings:
        "<si><t>Plain</t></si><si><r><t>In </t></r><r><rPr><b/></rPr><t>bold</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>",
      sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
    },
    values: [["Plain", "In bold"]],
  },
  {
    says: "texts in the cell itself, and results of formulas",
    parts: {
      sheet:
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Here</t></is></c><c r="B1" t="str"><f>A1</f><v>Here</v></c></row>',
    },
    values: [["Here", "Here"]],
  },
  {
    says: "numbers, truths and errors, with their text",
    parts: {
      sheet:
        '<row r="1"><c r="A1"><v>46000</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"/></row>',
    },
    values: [[46000, true, "#N/A", ""]],
    text: [["46000", "TRUE", "#N/A", ""]],
  },
  {
    says: "cells that stand apart, in their places",
    parts: { sheet: '<row r="3"><c r="AB3" t="str"><v>x</v></c></row>' },
    values: [[], [], [...Array.from({ length: 27 }, () => ""), "x"]],
  },
  {
    says: "rows and cells that do not say where they stand",
    parts: { sheet: '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row/>' },
    values: [["a", "b"], []],
  },
  {
    says: "letters that XML cannot hold, and lines",
    parts: { sheet: '<row><c t="str"><v>one_x000A_two\nthree</v></c></row>' },
    values: [["one\ntwo\nthree"]],
  },
  {
    says: "a path from the file's root",
    parts: {
      target: "/xl/worksheets/sheet1.xml",
      sheet: '<row><c t="str"><v>a</v></c></row>',
    },
    values: [["a"]],
  },
])("reads $says", ({ parts, values, text }) => {
  const [only, second] = readSheets(fileOf(parts));
  expect(second).toBeUndefined();
  expect(only).toMatchObject({ sheet: "A & B", firstRow: 0, values });
  if (text !== undefined) expect(only?.text).toEqual(text);
});

test.each([
  ["", false],
  ['<workbookPr date1904="0"/>', false],
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr date1904="true"/>', true],
])("says whether days are counted from 1904: %s", (book, date1904) => {
  expect(readSheets(fileOf({ book, sheet: "" }))).toMatchObject([{ date1904 }]);
});

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

test.each<[says: string, bytes: Uint8Array, message: RegExp]>([
  ["an encrypted or old workbook", OLE, /password.*move or copy/],
  ["another kind of file", strToU8("Ref,Action"), /not an Excel workbook/],
  ["a file of nothing", new Uint8Array(), /not an Excel workbook/],
  ["a zip of other things", zipSync({ "a.xml": strToU8("<a/>") }), /damaged/],
  ["a file that is cut off", fileOf({ sheet: "" }).slice(0, 300), /damaged/],
  ["XML that is none", fileOf({ sheet: "<row>" }), /damaged/],
])("says of %s what to do", (_, bytes, message) => {
  expect(() => readSheets(bytes)).toThrow(message);
});
