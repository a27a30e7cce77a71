import {
  addWorksheet,
  getCell,
  newWorkbookFile,
  openWorkbookFile,
  setCell,
} from "../../../src/host/workbook";
import { partsOf } from "../../support/partsOf";
import { MAIN, OFFICE, packageOf, relationships, sheetXml, tinyWorkbook } from "./tinyWorkbook";

const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const NO_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

const plain = tinyWorkbook({
  sheets: { Plan: sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>') },
});

const prefixed = tinyWorkbook({
  sheets: {
    Plan: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  },
  parts: {
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="Plan" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
  },
});

const strict = tinyWorkbook({
  sheets: {
    Plan: `<worksheet xmlns="${STRICT_MAIN}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
  },
  parts: {
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]], STRICT),
    "xl/workbook.xml": `<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT}" conformance="strict"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      [["rId1", "worksheet", "worksheets/sheet1.xml"]],
      STRICT,
    ),
  },
});

const utf16 = tinyWorkbook({
  sheets: { Plan: "" },
  parts: {
    "xl/worksheets/sheet1.xml": utf16Bytes(
      `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}">${" ".repeat(70_000)}<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
    ),
  },
});

const elsewhere = packageOf({
  "[Content_Types].xml": NO_TYPES,
  "_rels/.rels": relationships([["rId1", "officeDocument", "/book/wb.xml"]]),
  "book/wb.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "book/_rels/wb.xml.rels": relationships([["rId1", "worksheet", "Sheet%20One.xml"]]),
  "book/Sheet One.xml": sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>'),
});

const backslashes = packageOf({
  "[Content_Types].xml": NO_TYPES,
  "_rels/.rels": relationships([["rId1", "officeDocument", "xl\\workbook.xml"]]),
  "xl\\workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl\\_rels\\workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets\\Sheet1.xml"]]),
  "xl\\worksheets\\sheet1.xml": sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>'),
});

test.each([
  ["no styles, strings or theme", plain],
  ["prefixes", prefixed],
  ["strict namespaces", strict],
  ["a part in UTF-16", utf16],
  ["unusual places", elsewhere],
  ["backslashes and other case", backslashes],
])("a file with %s opens, is changed, saved and opened again", (_what, bytes) => {
  const file = openWorkbookFile(bytes);
  const sheet = file.workbook.worksheets[0]!;
  expect([sheet.name, getCell(sheet, 0, 0)?.value]).toEqual(["Plan", 7]);
  expect(file.save()).toEqual(bytes);
  setCell(sheet, 1, 1, { value: "new & <old>", style: 0 });
  const again = openWorkbookFile(file.save()).workbook.worksheets[0]!;
  expect([getCell(again, 0, 0)?.value, getCell(again, 1, 1)?.value]).toEqual([7, "new & <old>"]);
});

test("a chart sheet stays in the file and is in no model", () => {
  const bytes = tinyWorkbook({
    sheets: { Plan: sheetXml(""), Key: sheetXml("") },
    parts: {
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "chartsheet", "chartsheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ]),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
    },
  });
  const { workbook } = openWorkbookFile(bytes);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Key"]);
  expect(workbook.activeWorksheetId).toBe(workbook.worksheets[0]?.id);
});

test("a text longer than Excel's cells hold is read as far as they do, and stays whole in the file", () => {
  const long = "a".repeat(40_000);
  const file = openWorkbookFile(
    tinyWorkbook({
      sheets: {
        Plan: sheetXml(
          `<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c><c r="B1" t="str"><f>REPT("a",9)</f><v>${long}</v></c></row>`,
        ),
      },
    }),
  );
  const plan = file.workbook.worksheets[0]!;
  const lengths = [0, 1].map((column) => String(getCell(plan, 0, column)?.value).length);
  expect(lengths).toEqual([32_767, 32_767]);
  setCell(plan, 1, 0, { value: "new", style: 0 });
  expect(partsOf(file.save()).get("xl/worksheets/sheet1.xml")?.split(long)).toHaveLength(3);
});

test.each([
  ["an empty link", ' r:id=""'],
  ["no link", ""],
])("a module of an old Excel, which has no part and %s, stays in the file", (_what, link) => {
  const module = `<sheet name="Module1" sheetId="1" state="veryHidden"${link}/>`;
  const book = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${module}<sheet name="Plan" sheetId="2" r:id="rId1"/></sheets></workbook>`;
  const file = openWorkbookFile(
    tinyWorkbook({ sheets: { Plan: sheetXml("") }, parts: { "xl/workbook.xml": book } }),
  );
  addWorksheet(file.workbook, "Board");
  const saved = file.save();
  expect(openWorkbookFile(saved).workbook.worksheets.map(({ name }) => name)).toEqual([
    "Plan",
    "Board",
  ]);
  expect(partsOf(saved).get("xl/workbook.xml")).toContain(module);
});

test("a new workbook has one empty worksheet and opens again", () => {
  const file = newWorkbookFile();
  expect(file.workbook.worksheets.map(({ name, rows }) => [name, rows.size])).toEqual([
    ["Sheet1", 0],
  ]);
  expect(openWorkbookFile(file.save()).workbook.styles).toEqual(file.workbook.styles);
});

function utf16Bytes(text: string): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat(),
  ]);
}
