import {
  addWorksheet,
  deleteWorksheet,
  findWorksheet,
  openWorkbookFile,
  renameWorksheet,
  setCell,
  type Workbook,
  type WorkbookFile,
} from "../../../src/host/workbook";
import { elements, partsOf } from "../../support/partsOf";
import { MAIN, relationships, sheetXml, tinyWorkbook } from "./tinyWorkbook";

const CHAIN = `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/><c r="A2"/><c r="A1" i="2"/><c r="A2"/><c r="B1"/></calcChain>`;
const FORMULAS =
  '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row><row r="2"><c r="A2"><f>Key!A1</f><v>3</v></c></row>';

function open(): WorkbookFile {
  return openWorkbookFile(
    tinyWorkbook({
      sheets: { Plan: sheetXml(FORMULAS), Key: sheetXml(FORMULAS), Chart: "", Last: sheetXml("") },
      before: '<bookViews><workbookView xWindow="5" activeTab="1"/></bookViews>',
      after:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Key!$1:$2</definedName><definedName name="Of_last" localSheetId="3">Last!$A$1</definedName><definedName name="Ratings" customMenu="x">Key!$A$1:$A$2</definedName></definedNames><calcPr calcId="1"/>',
      links: [["rId9", "calcChain", "calcChain.xml"]],
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "worksheet", "worksheets/sheet2.xml"],
          ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
          ["rId4", "worksheet", "worksheets/sheet4.xml"],
          ["rId9", "calcChain", "calcChain.xml"],
        ]),
        "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
        "xl/calcChain.xml": CHAIN,
        "xl/worksheets/_rels/sheet2.xml.rels": relationships([
          ["rId1", "comments", "../comments1.xml"],
          ["rId2", "drawing", "../drawings/drawing1.xml"],
        ]),
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["rId1", "drawing", "../drawings/drawing2.xml"],
        ]),
        "xl/comments1.xml": "<comments/>",
        "xl/drawings/drawing1.xml": "<wsDr/>",
        "xl/drawings/drawing2.xml": "<wsDr/>",
        "xl/drawings/_rels/drawing1.xml.rels": relationships([
          ["rId1", "image", "../media/image1.png"],
          ["rId2", "image", "../media/image2.png"],
        ]),
        "xl/drawings/_rels/drawing2.xml.rels": relationships([
          ["rId1", "image", "../media/image2.png"],
        ]),
        "xl/media/image1.png": "1",
        "xl/media/image2.png": "2",
      },
    }),
  );
}

/** The workbook part's children of a name, in one line. */
function written(file: WorkbookFile, name: string): string {
  return elements(partsOf(file.save()).get("xl/workbook.xml") ?? "", name).join("");
}

function sheet(workbook: Workbook, name: string) {
  return findWorksheet(workbook, name)!;
}

test.each<[string, (workbook: Workbook) => void, string, number]>([
  ["last", (w) => addWorksheet(w, "New"), "Plan Key Chart Last New", 1],
  ["first", (w) => addWorksheet(w, "New", 0), "New Plan Key Chart Last", 2],
  ["gone", (w) => deleteWorksheet(w, sheet(w, "Plan")), "Key Chart Last", 0],
  ["moved", (w) => w.worksheets.reverse(), "Last Key Chart Plan", 1],
  ["renamed", (w) => renameWorksheet(w, sheet(w, "Key"), "R & G"), "Plan R &amp; G Chart Last", 1],
])("a sheet that is %s: the list, and the active sheet's place", (_what, change, names, active) => {
  const file = open();
  change(file.workbook);
  const list = [...written(file, "sheets").matchAll(/ name="([^"]*)"/g)];
  expect(list.map(([, name]) => name).join(" ")).toBe(names);
  expect(written(file, "workbookView")).toBe(`<workbookView xWindow="5" activeTab="${active}"/>`);
});

test("names follow their sheets, and keep what else is told of them", () => {
  const file = open();
  const { workbook } = file;
  addWorksheet(workbook, "New", 0);
  renameWorksheet(workbook, sheet(workbook, "Key"), "RAG key");
  workbook.names.push({
    name: "Added",
    formula: "=New!$A$1",
    scope: workbook.worksheets[0]!.id,
    visible: false,
    comment: "c",
  });
  expect(elements(written(file, "definedNames"), "definedName")).toEqual([
    `<definedName name="_xlnm.Print_Titles" localSheetId="2">'RAG key'!$1:$2</definedName>`,
    '<definedName name="Of_last" localSheetId="4">Last!$A$1</definedName>',
    `<definedName name="Ratings">'RAG key'!$A$1:$A$2</definedName>`,
    '<definedName name="Added" comment="c" localSheetId="0" hidden="1">New!$A$1</definedName>',
  ]);
});

test("a name that is taken away goes, and print titles are as the page layout says", () => {
  const file = open();
  const { workbook } = file;
  workbook.names = workbook.names.filter(({ name }) => name !== "Ratings");
  const key = sheet(workbook, "Key");
  key.pageLayout.printTitleRows = "3:4";
  key.changed.aspects.add("pageLayout");
  expect(elements(written(file, "definedNames"), "definedName")).toEqual([
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">Key!$3:$4</definedName>',
    '<definedName name="Of_last" localSheetId="3">Last!$A$1</definedName>',
  ]);
});

test("a deleted sheet takes with it what only it led to, and its names", () => {
  const file = open();
  deleteWorksheet(file.workbook, sheet(file.workbook, "Key"));
  const parts = partsOf(file.save());
  const gone = [
    "worksheets/sheet2.xml",
    "worksheets/_rels/sheet2.xml.rels",
    "comments1.xml",
    "drawings/drawing1.xml",
    "drawings/_rels/drawing1.xml.rels",
    "media/image1.png",
  ];
  expect(gone.filter((path) => parts.has(`xl/${path}`))).toEqual([]);
  expect([parts.has("xl/media/image2.png"), parts.has("xl/drawings/drawing2.xml")]).toEqual([
    true,
    true,
  ]);
  expect(parts.get("[Content_Types].xml")).not.toContain("sheet2.xml");
  expect(parts.get("xl/_rels/workbook.xml.rels")).not.toContain("sheet2.xml");
  expect(elements(written(file, "definedNames"), "definedName")).toEqual([
    '<definedName name="Of_last" localSheetId="2">Last!$A$1</definedName>',
    '<definedName name="Ratings">#REF!$A$1:$A$2</definedName>',
  ]);
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<f>#REF!A1</f>");
});

test.each<[string, (workbook: Workbook) => void, string | undefined]>([
  [
    "one of a sheet",
    (w) => setCell(sheet(w, "Plan"), 0, 0, null),
    '<c r="A2" i="1"/><c r="A1" i="2"/><c r="A2"/><c r="B1"/>',
  ],
  [
    "the first of another",
    (w) => setCell(sheet(w, "Key"), 0, 0, { value: 1, style: 0 }),
    '<c r="A1" i="1"/><c r="A2"/><c r="A2" i="2"/><c r="B1"/>',
  ],
  [
    "none",
    (w) => setCell(sheet(w, "Key"), 0, 0, { value: 1, formula: "2-1", style: 0 }),
    /<c r.*\/>/.exec(CHAIN)?.[0],
  ],
  ["all of a sheet", (w) => deleteWorksheet(w, sheet(w, "Key")), '<c r="A1" i="1"/><c r="A2"/>'],
  [
    "all",
    (w) => {
      deleteWorksheet(w, sheet(w, "Key"));
      for (const row of [0, 1]) setCell(sheet(w, "Plan"), row, 0, null);
    },
    undefined,
  ],
])("formulas that go leave the calculation chain: %s", (_which, change, chain) => {
  const file = open();
  change(file.workbook);
  const parts = partsOf(file.save());
  expect(parts.get("xl/calcChain.xml")).toBe(
    chain && `<calcChain xmlns="${MAIN}">${chain}</calcChain>`,
  );
  expect(parts.get("xl/_rels/workbook.xml.rels")?.includes("calcChain")).toBe(chain !== undefined);
});

test("another active sheet is the only one selected; while it stays, no sheet is touched", () => {
  const view = (selected: string) => ({
    before: `<sheetViews><sheetView ${selected} workbookViewId="0"/></sheetViews>`,
  });
  const file = openWorkbookFile(
    tinyWorkbook({
      sheets: {
        Plan: sheetXml("", view('tabSelected="1"')),
        Key: sheetXml("", view("")),
        Other: sheetXml(""),
      },
    }),
  );
  addWorksheet(file.workbook, "New");
  const views = () =>
    [1, 2, 3, 4].map((n) =>
      partsOf(file.save()).get(`xl/worksheets/sheet${n}.xml`)?.includes('tabSelected="1"'),
    );
  expect(views()).toEqual([true, false, false, false]);
  file.workbook.activeWorksheetId = file.workbook.worksheets[3]!.id;
  expect(views()).toEqual([false, false, false, true]);
  expect(openWorkbookFile(file.save()).workbook.activeWorksheetId).toBe(
    file.workbook.worksheets[3]!.id,
  );
});

test("visibility", () => {
  const file = open();
  sheet(file.workbook, "Last").visibility = "VeryHidden";
  sheet(file.workbook, "Plan").visibility = "Hidden";
  const again = openWorkbookFile(file.save()).workbook;
  expect(again.worksheets.map(({ visibility }) => visibility)).toEqual([
    "Hidden",
    "Visible",
    "VeryHidden",
  ]);
});
