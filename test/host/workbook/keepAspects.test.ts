import { openWorkbookFile, type Worksheet, type WorksheetAspect } from "../../../src/host/workbook";
import { partsOf } from "../../support/partsOf";
import { relationships, sheetXml, stylesXml, tinyWorkbook } from "./tinyWorkbook";

function area(row: number, column: number, rowCount = 1, columnCount = 1) {
  return { row, column, rowCount, columnCount };
}

/** A sheet with an aspect that holds more than the model does, and the change that is made to it. */
const KEPT: readonly {
  readonly what: string;
  readonly xml: { before?: string; after?: string };
  readonly aspect: WorksheetAspect;
  readonly change: (sheet: Worksheet) => void;
  readonly contains: readonly string[];
}[] = [
  {
    what: "an icon set and the format of a rule, when a rule is added",
    xml: {
      after:
        '<conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"/></cfRule><cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
    },
    aspect: "conditionalFormats",
    change: (sheet) =>
      sheet.conditionalFormats.push({
        areas: [area(0, 1)],
        type: "containsText",
        operator: "containsText",
        text: 'a"b',
        formulas: [],
        fill: "#FF0000",
      }),
    contains: [
      '<conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"/></cfRule><cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B1"><cfRule type="containsText" dxfId="1" priority="3" operator="containsText" text="a&quot;b"><formula>NOT(ISERROR(SEARCH("a""b",B1)))</formula></cfRule></conditionalFormatting>',
    ],
  },
  {
    what: "a rule's format, when its areas change",
    xml: {
      after:
        '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
    },
    aspect: "conditionalFormats",
    change: (sheet) => (sheet.conditionalFormats[0]!.areas = [area(0, 0, 20, 1)]),
    contains: [
      '<conditionalFormatting sqref="A1:A20"><cfRule type="cellIs" dxfId="0" priority="2" operator="equal">',
    ],
  },
  {
    what: "other validations, when one is added",
    xml: {
      after:
        '<dataValidations count="1" disablePrompts="1"><dataValidation type="list" imeMode="on" sqref="A1"><formula1>List</formula1></dataValidation></dataValidations>',
    },
    aspect: "validations",
    change: (sheet) =>
      sheet.validations.push({
        areas: [area(0, 1)],
        type: "List",
        formula1: '"a"',
        formula2: "",
        allowBlank: false,
      }),
    contains: [
      '<dataValidations count="2" disablePrompts="1"><dataValidation type="list" imeMode="on" sqref="A1"><formula1>List</formula1></dataValidation><dataValidation type="list" sqref="B1">',
    ],
  },
  {
    what: "zoom and the selected cell, when gridlines go",
    xml: {
      before:
        '<sheetViews><sheetView zoomScale="70" workbookViewId="0"><pane ySplit="2" topLeftCell="A9" state="frozen"/><selection pane="bottomLeft" activeCell="C4"/></sheetView></sheetViews>',
    },
    aspect: "view",
    change: (sheet) => (sheet.showGridlines = false),
    contains: [
      '<sheetView zoomScale="70" workbookViewId="0" showGridLines="0"><pane ySplit="2" topLeftCell="A9" state="frozen"/><selection pane="bottomLeft" activeCell="C4"/></sheetView>',
    ],
  },
  {
    what: "outline levels and styles of columns, when one is widened",
    xml: {
      before:
        '<cols><col min="1" max="3" width="12.5" style="1" outlineLevel="1" customWidth="1"/></cols>',
    },
    aspect: "columns",
    change: (sheet) => sheet.columnWidths.set(1, 150.75),
    contains: [
      '<col min="1" max="1" width="12.5" style="1" outlineLevel="1" customWidth="1"/><col min="2" max="2" width="28.7109375" style="1" outlineLevel="1" customWidth="1"/><col min="3" max="3" width="12.5"',
    ],
  },
  {
    what: "printer settings and other headers, when the page is turned",
    xml: {
      before: '<sheetPr codeName="S"><outlinePr summaryBelow="0"/></sheetPr>',
      after:
        '<pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup scale="80" orientation="portrait" r:id="rId1"/><headerFooter differentFirst="1"><oddFooter>&amp;P</oddFooter><firstHeader>&amp;Cfirst</firstHeader></headerFooter>',
    },
    aspect: "pageLayout",
    change: (sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.header.left = "Plan";
    },
    contains: [
      '<sheetPr codeName="S"><outlinePr summaryBelow="0"/></sheetPr>',
      '<pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      '<pageSetup scale="80" orientation="landscape" r:id="rId1" paperSize="1"/>',
      '<headerFooter differentFirst="1"><oddHeader>&amp;LPlan</oddHeader><oddFooter>&amp;P</oddFooter><firstHeader>&amp;Cfirst</firstHeader></headerFooter>',
    ],
  },
  {
    what: "a password and what is allowed, when protection is set again",
    xml: {
      after: '<sheetProtection algorithmName="SHA-512" hashValue="h" sheet="1" formatCells="0"/>',
    },
    aspect: "protection",
    change: (sheet) => (sheet.protection = { ...sheet.protection }),
    contains: [
      '<sheetProtection algorithmName="SHA-512" hashValue="h" sheet="1" formatCells="0"/>',
    ],
  },
  {
    what: "what a filter hides, when it is set again",
    xml: {
      after:
        '<autoFilter ref="A1:C9"><filterColumn colId="1"><filters><filter val="Red"/></filters></filterColumn></autoFilter>',
    },
    aspect: "autoFilter",
    change: (sheet) => (sheet.autoFilter = area(0, 0, 9, 3)),
    contains: ['<filterColumn colId="1"><filters><filter val="Red"/></filters></filterColumn>'],
  },
];

test.each(KEPT)("keeps $what", ({ xml, aspect, change, contains }) => {
  const dxf = '<dxfs count="1"><dxf><border><left style="thin"/></border></dxf></dxfs>';
  const file = openWorkbookFile(
    tinyWorkbook({
      sheets: { Plan: sheetXml("", xml) },
      links: [["rId9", "styles", "styles.xml"]],
      parts: { "xl/styles.xml": stylesXml("<xf/>", { rest: dxf }) },
    }),
  );
  const [sheet] = file.workbook.worksheets;
  change(sheet!);
  sheet!.changed.aspects.add(aspect);
  const written = partsOf(file.save()).get("xl/worksheets/sheet1.xml");
  for (const text of contains) expect(written).toContain(text);
});

test("links that go take their relationships with them, and the others keep theirs", () => {
  const file = openWorkbookFile(
    tinyWorkbook({
      sheets: {
        Plan: sheetXml("", {
          after:
            '<hyperlinks><hyperlink ref="A1" r:id="rId1" display="x"/><hyperlink ref="A2" r:id="rId2"/></hyperlinks><pageSetup r:id="rId3"/>',
        }),
      },
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["rId1", "hyperlink", "https://example.org/1"],
          ["rId2", "hyperlink", "https://example.org/2"],
          ["rId3", "printerSettings", "../printerSettings1.bin"],
        ]),
        "xl/printerSettings1.bin": "p",
      },
    }),
  );
  const [sheet] = file.workbook.worksheets;
  sheet!.hyperlinks.splice(1, 1);
  sheet!.hyperlinks.push({
    area: area(4, 0),
    address: "https://example.org/new",
    documentReference: null,
    screenTip: null,
  });
  sheet!.changed.aspects.add("hyperlinks");
  const parts = partsOf(file.save());
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
    '<hyperlinks><hyperlink ref="A1" r:id="rId1" display="x"/><hyperlink ref="A5" r:id="rId4"/></hyperlinks>',
  );
  const targets = [
    ...(parts.get("xl/worksheets/_rels/sheet1.xml.rels") ?? "").matchAll(/Target="([^"]*)"/g),
  ];
  expect(targets.map(([, target]) => target)).toEqual([
    "https://example.org/1",
    "../printerSettings1.bin",
    "https://example.org/new",
  ]);
});
