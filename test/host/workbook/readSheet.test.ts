import { openWorkbookFile, type Worksheet } from "../../../src/host/workbook";
import { relationships, sheetXml, tinyWorkbook, type TinyWorkbook } from "./tinyWorkbook";

function open(before: string, after = "", rest: Partial<TinyWorkbook> = {}): Worksheet {
  const sheets = {
    Plan: sheetXml('<row r="2" ht="30.5" hidden="1"><c r="A2"><v>1</v></c></row>', {
      before,
      after,
    }),
  };
  return openWorkbookFile(tinyWorkbook({ sheets, ...rest })).workbook.worksheets[0]!;
}

function area(row: number, column: number, rowCount = 1, columnCount = 1) {
  return { row, column, rowCount, columnCount };
}

test("tab, view, columns and rows", () => {
  const sheet = open(
    '<sheetPr><tabColor rgb="FFFFC000"/></sheetPr>' +
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="14.4"/>' +
      '<cols><col min="1" max="2" width="28.7109375" style="3"/><col min="4" max="4" width="9.140625" hidden="true"/></cols>',
  );
  expect(sheet.tabColour).toBe("#FFC000");
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
  expect([...sheet.columnWidths]).toEqual([
    [0, 150.75],
    [1, 150.75],
    [3, 48],
  ]);
  expect([...sheet.hiddenColumns, ...(sheet.columnStyles ?? [])]).toEqual([3, [0, 3], [1, 3]]);
  expect([[...sheet.rowHeights], [...sheet.hiddenRows]]).toEqual([[[1, 30.5]], [1]]);
  expect([sheet.defaultRowHeight, sheet.defaultColumnWidth]).toEqual([14.4, 48]);
});

test("a split that is not frozen freezes nothing", () => {
  const pane =
    '<sheetViews><sheetView><pane xSplit="1200" state="split"/></sheetView></sheetViews>';
  expect(open(pane).frozen).toBeNull();
});

test("merges, filter and protection", () => {
  const sheet = open(
    "",
    '<sheetProtection sheet="1" hashValue="x"/><autoFilter ref="A1:C9"/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>',
  );
  expect(sheet.merges).toEqual([area(0, 0, 1, 3), area(1, 1, 3, 1)]);
  expect(sheet.autoFilter).toEqual(area(0, 0, 9, 3));
  expect(sheet.protection).toEqual({ protected: true, hasPassword: true });
});

test("validations", () => {
  const [list, date] = open(
    "",
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showDropDown="1" showErrorMessage="1" error="Choose one" sqref="B2:B9 D2"><formula1>"Red,Amber"</formula1></dataValidation><dataValidation type="date" operator="greaterThan" showInputMessage="1" promptTitle="Due" prompt="A day" sqref="C2"><formula1>43831</formula1></dataValidation></dataValidations>',
  ).validations;
  expect(list).toEqual({
    areas: [area(1, 1, 8, 1), area(1, 3)],
    type: "List",
    formula1: '"Red,Amber"',
    formula2: "",
    allowBlank: true,
    hideDropDown: true,
    errorAlert: { title: "", message: "Choose one", style: "stop" },
  });
  expect(date).toMatchObject({
    type: "Date",
    operator: "greaterThan",
    prompt: { title: "Due", message: "A day" },
  });
});

test("conditional formats with the colours of their differential formats", () => {
  const sheet = open(
    "",
    '<conditionalFormatting sqref="E2:E9"><cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="Red"><formula>NOT(ISERROR(SEARCH("Red",E2)))</formula></cfRule><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"/></cfRule></conditionalFormatting>',
    {
      links: [["rId9", "styles", "styles.xml"]],
      parts: {
        "xl/styles.xml":
          '<styleSheet><cellXfs><xf/></cellXfs><dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>',
      },
    },
  );
  expect(sheet.conditionalFormats).toEqual([
    {
      areas: [area(1, 4, 8, 1)],
      type: "containsText",
      operator: "containsText",
      text: "Red",
      formulas: ['NOT(ISERROR(SEARCH("Red",E2)))'],
      fill: "#FFC7CE",
      fontColour: "#9C0006",
      bold: true,
      priority: 2,
    },
    { areas: [area(1, 4, 8, 1)], type: "iconSet", formulas: [], priority: 1 },
  ]);
});

test("page layout, print titles and print area", () => {
  const sheet = open(
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;LOFFICIAL&amp;R&amp;D</oddHeader><oddFooter>Page &amp;P of &amp;N</oddFooter></headerFooter>',
    {
      after:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$A:$B,Plan!$5:$7</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$S$30</definedName></definedNames>',
    },
  );
  expect(sheet.pageLayout).toEqual({
    orientation: "Landscape",
    paperSize: "A3",
    fitToWidth: 1,
    fitToHeight: null,
    printTitleRows: "$5:$7",
    printArea: "$A$1:$S$30",
    header: { left: "OFFICIAL", centre: "", right: "&D" },
    footer: { left: "", centre: "Page &P of &N", right: "" },
    centreHorizontally: true,
    margins: { left: 36, right: 36, top: 72, bottom: 72, header: 21.6, footer: 21.6 },
  });
});

test("hyperlinks, tables and properties of the sheet, each by its relationship", () => {
  const sheet = open(
    "",
    '<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="See"/><hyperlink ref="A3" location="Key!A1"/></hyperlinks><customProperties><customPr name="tag" r:id="rId2"/></customProperties><tableParts count="1"><tablePart r:id="rId3"/></tableParts>',
    {
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["rId1", "hyperlink", "https://example.org/a"],
          ["rId2", "customProperty", "../customProperty1.bin"],
          ["rId3", "table", "../tables/table1.xml"],
        ]),
        "xl/customProperty1.bin": Uint8Array.from([0x42, 0, 0x13, 0x27]),
        "xl/tables/table1.xml":
          '<table id="4" name="t" displayName="Actions" ref="A1:B9" totalsRowCount="1"><autoFilter ref="A1:B8"/><tableColumns count="2"><tableColumn id="1" name="Ref"/><tableColumn id="2" name="Due_x000a_date"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>',
      },
    },
  );
  expect(sheet.hyperlinks).toEqual([
    {
      area: area(1, 0),
      address: "https://example.org/a",
      documentReference: null,
      screenTip: "See",
    },
    { area: area(2, 0), address: null, documentReference: "Key!A1", screenTip: null },
  ]);
  expect([...sheet.customProperties]).toEqual([["tag", "B✓"]]);
  expect(sheet.tables).toEqual([
    {
      id: 4,
      name: "Actions",
      area: area(0, 0, 9, 2),
      columns: ["Ref", "Due\ndate"],
      style: "TableStyleLight9",
      showHeaders: true,
      showTotals: true,
      showBandedRows: true,
      showFilterButton: true,
    },
  ]);
});

test("names, visibility, the active sheet, properties and settings of the workbook", () => {
  const extension =
    '<we:webextension xmlns:we="w"><we:reference id="11111111-2222-3333-4444-555555555555" version="1.0" store="EXCatalog"/><we:properties><we:property name="a" value="{&quot;b&quot;:1}"/></we:properties></we:webextension>';
  const bytes = tinyWorkbook({
    sheets: { Plan: sheetXml(""), Key: sheetXml(""), Lists: sheetXml("") },
    states: { Plan: 'state="hidden"', Lists: 'state="veryHidden"' },
    before: '<bookViews><workbookView activeTab="1"/></bookViews>',
    after:
      '<definedNames><definedName name="Rates" comment="of all">Key!$A$1:$A$3</definedName><definedName name="Own" localSheetId="2" hidden="1">Lists!$B$1</definedName></definedNames>',
    parts: {
      "_rels/.rels": relationships([
        ["rId1", "officeDocument", "xl/workbook.xml"],
        [
          "rId2",
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml",
        ],
        [
          "rId3",
          "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
          "xl/webextensions/taskpanes.xml",
        ],
      ]),
      "docProps/core.xml":
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Plan &amp; report</dc:title><dc:creator>Officer</dc:creator></cp:coreProperties>',
      "xl/webextensions/taskpanes.xml":
        '<wetp:taskpanes xmlns:wetp="t"><wetp:taskpane><wetp:webextensionref xmlns:r="r" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
      "xl/webextensions/_rels/taskpanes.xml.rels": relationships([
        ["rId1", "webextension", "webextension1.xml"],
      ]),
      "xl/webextensions/webextension1.xml": extension,
    },
  });
  const id = "{11111111-2222-3333-4444-555555555555}";
  const { workbook } = openWorkbookFile(bytes, { id });
  expect(workbook.worksheets.map(({ visibility }) => visibility)).toEqual([
    "Hidden",
    "Visible",
    "VeryHidden",
  ]);
  expect(workbook.activeWorksheetId).toBe(workbook.worksheets[1]!.id);
  expect(workbook.names).toEqual([
    { name: "Rates", formula: "Key!$A$1:$A$3", scope: null, visible: true, comment: "of all" },
    {
      name: "Own",
      formula: "Lists!$B$1",
      scope: workbook.worksheets[2]!.id,
      visible: false,
      comment: "",
    },
  ]);
  expect(workbook.properties).toMatchObject({ title: "Plan & report", author: "Officer" });
  expect([...workbook.settings]).toEqual([["a", '{"b":1}']]);
  expect([...openWorkbookFile(bytes).workbook.settings]).toEqual([]);
});
