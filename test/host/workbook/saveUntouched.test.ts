import { addWorksheet, getCell, openWorkbookFile, setCell } from "../../../src/host/workbook";
import { partsOf } from "../../support/partsOf";
import {
  relationships,
  sheetXml,
  stringsXml,
  stylesXml,
  tinyWorkbook,
  type TinyWorkbook,
} from "./tinyWorkbook";

/** A workbook with much that the model does not hold: it all has to be there after saving. */
const RICH: TinyWorkbook = {
  sheets: {
    Plan: sheetXml(
      '<row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><rPr><i/></rPr><t>in</t></r></is></c></row>' +
        '<row r="2"><c r="A2" vm="1"><f>SUM(B:B)</f><v>7</v></c><c r="B2"><v>1.10</v></c></row>' +
        '<row r="5"><c r="A5"><v>5</v></c><extLst><ext uri="{row}"/></extLst></row>',
      {
        before:
          '<sheetPr codeName="Sheet1"><tabColor theme="4"/></sheetPr><dimension ref="A1:B5"/>',
        after:
          '<sheetCalcPr fullCalcOnLoad="1"/><conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar/><extLst><ext uri="{bar}"/></extLst></cfRule></conditionalFormatting><pageSetup orientation="portrait" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{sparklines}"/></extLst>',
      },
    ),
    Key: sheetXml('<row r="1"><c r="A1" t="s"><v>1</v></c></row>'),
  },
  links: [
    ["rId7", "sharedStrings", "sharedStrings.xml"],
    ["rId8", "styles", "styles.xml"],
    ["rId9", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
  ],
  parts: {
    "xl/sharedStrings.xml": stringsXml(
      "<si><r><rPr><b/></rPr><t>Rich</t></r><r><t> text</t></r></si>",
      "<si><t>Key</t></si>",
    ),
    "xl/styles.xml": stylesXml(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" applyBorder="1"/>',
    ),
    "xl/vbaProject.bin": Uint8Array.from([1, 2, 3, 255]),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId2", "drawing", "../drawings/drawing1.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId4", "comments", "../comments1.xml"],
    ]),
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from([9, 8]),
    "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor/></xdr:wsDr>',
    "xl/drawings/vmlDrawing1.vml": "<xml/>",
    "xl/comments1.xml": "<comments><t>note</t></comments>",
    "docProps/app.xml": "<Properties><Company>Council</Company></Properties>",
  },
};

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const paths = new Set([...old.keys(), ...now.keys()]);
  return [...paths].filter((path) => old.get(path) !== now.get(path)).sort();
}

const bytes = tinyWorkbook(RICH);

test("a workbook that nobody touched is saved as the very same bytes", () => {
  expect(openWorkbookFile(bytes).save()).toEqual(bytes);
});

test("marks without a change write no sheet", () => {
  const file = openWorkbookFile(bytes);
  const sheet = file.workbook.worksheets[0]!;
  for (const row of [0, 1, 2, 4, 9]) sheet.changed.rows.add(row);
  expect(changedParts(bytes, file.save())).toEqual([]);
});

test("a new sheet changes the list of sheets and what comes with it, and no other part", () => {
  const file = openWorkbookFile(bytes);
  setCell(addWorksheet(file.workbook, "Board summary"), 0, 0, { value: "Total", style: 0 });
  expect(changedParts(bytes, file.save())).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
});

test("one changed cell changes its own XML in its own sheet, and nothing else", () => {
  const file = openWorkbookFile(bytes);
  setCell(file.workbook.worksheets[0]!, 1, 1, { value: "now text", style: 0 });
  const saved = file.save();
  expect(changedParts(bytes, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
  const path = "xl/worksheets/sheet1.xml";
  expect(partsOf(saved).get(path)).toBe(
    partsOf(bytes)
      .get(path)
      ?.replace(
        '<c r="B2"><v>1.10</v></c>',
        '<c r="B2" t="inlineStr"><is><t>now text</t></is></c>',
      ),
  );
});

test("saving twice gives the same bytes, and a saved file is patched again", () => {
  const file = openWorkbookFile(bytes);
  setCell(file.workbook.worksheets[0]!, 8, 0, { value: 1, style: 0 });
  const saved = file.save();
  expect(file.save()).toEqual(saved);
  const again = openWorkbookFile(saved);
  setCell(again.workbook.worksheets[1]!, 0, 1, { value: 2, style: 0 });
  const twice = again.save();
  expect(changedParts(saved, twice)).toEqual(["xl/worksheets/sheet2.xml"]);
  expect(getCell(openWorkbookFile(twice).workbook.worksheets[0]!, 8, 0)?.value).toBe(1);
});
