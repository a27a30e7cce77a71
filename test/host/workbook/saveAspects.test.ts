import {
  addWorksheet,
  newWorkbookFile,
  openWorkbookFile,
  setCell,
  type Worksheet,
  type WorksheetAspect,
} from "../../../src/host/workbook";

function area(row: number, column: number, rowCount = 1, columnCount = 1) {
  return { row, column, rowCount, columnCount };
}

interface Case {
  readonly aspect: WorksheetAspect;
  readonly set: (sheet: Worksheet) => void;
  readonly get: (sheet: Worksheet) => unknown;
}

const CASES: readonly Case[] = [
  { aspect: "tab", set: (s) => (s.tabColour = "#00B050"), get: (s) => s.tabColour },
  { aspect: "view", set: (s) => (s.frozen = { rows: 3, columns: 1 }), get: (s) => s.frozen },
  { aspect: "view", set: (s) => (s.showGridlines = false), get: (s) => s.showGridlines },
  {
    aspect: "columns",
    set: (s) => {
      s.columnWidths.set(0, 150.75).set(2, 75);
      s.hiddenColumns.add(5);
    },
    get: (s) => [s.columnWidths.get(0), s.columnWidths.get(2), s.hiddenColumns],
  },
  {
    aspect: "pageLayout",
    set: (s) => (s.pageLayout.rowBreaks = [19, 39]),
    get: (s) => s.pageLayout.rowBreaks,
  },
  { aspect: "merges", set: (s) => s.merges.push(area(8, 0, 1, 3)), get: (s) => s.merges },
  { aspect: "autoFilter", set: (s) => (s.autoFilter = area(2, 0, 9, 3)), get: (s) => s.autoFilter },
  {
    aspect: "protection",
    set: (s) => (s.protection = { protected: true, hasPassword: false }),
    get: (s) => s.protection,
  },
  {
    aspect: "hyperlinks",
    set: (s) =>
      s.hyperlinks.push(
        {
          area: area(1, 0),
          address: "https://example.org/?a=1&b=2",
          documentReference: null,
          screenTip: "a & b",
        },
        {
          area: area(2, 0),
          address: null,
          documentReference: "'Board summary'!A1",
          screenTip: null,
        },
      ),
    get: (s) => s.hyperlinks,
  },
  {
    aspect: "validations",
    set: (s) =>
      s.validations.push({
        areas: [area(1, 1, 9, 1), area(1, 4)],
        type: "List",
        formula1: '"Red,Amber & Green"',
        formula2: "",
        allowBlank: true,
        prompt: { title: "Rating", message: "Choose" },
        errorAlert: { title: "", message: "Not in the list", style: "warning" },
      }),
    get: (s) => s.validations,
  },
  {
    aspect: "validations",
    set: (s) =>
      s.validations.push({
        areas: [area(1, 1)],
        type: "Decimal",
        operator: "notBetween",
        formula1: "1",
        formula2: "2.5",
        allowBlank: false,
      }),
    get: (s) => s.validations,
  },
  {
    aspect: "conditionalFormats",
    set: (s) =>
      s.conditionalFormats.push({
        areas: [area(1, 4, 8, 1)],
        type: "cellIs",
        operator: "equal",
        formulas: ['"Red"'],
        fill: "#FFC7CE",
        fontColour: "#9C0006",
        bold: true,
        priority: 1,
        stopIfTrue: true,
      }),
    get: (s) => s.conditionalFormats,
  },
  {
    aspect: "customProperties",
    set: (s) => s.customProperties.set("tag", "Board — ✓ 😀").set("empty", ""),
    get: (s) => [...s.customProperties],
  },
  {
    aspect: "pageLayout",
    set: (s) =>
      (s.pageLayout = {
        orientation: "Landscape",
        paperSize: "A3",
        fitToWidth: 1,
        fitToHeight: null,
        printTitleRows: "$1:$3",
        printArea: "$A$1:$D$20",
        header: { left: "OFFICIAL && more", centre: "", right: "&D" },
        footer: { left: "", centre: "Page &P of &N", right: "" },
        centreHorizontally: true,
        margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      }),
    get: (s) => s.pageLayout,
  },
  {
    aspect: "tables",
    set: (s) => {
      ["Ref", "Due\ndate", "Count"].forEach((value, n) => setCell(s, 2, n, { value, style: 0 }));
      s.tables.push({
        id: 1,
        name: "BoardActions",
        area: area(2, 0, 5, 3),
        columns: ["Ref", "Due\ndate", "Count"],
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: true,
        showBandedRows: true,
        showFilterButton: true,
      });
    },
    get: (s) => s.tables,
  },
];

test.each(CASES)("$aspect of a new sheet comes back", ({ set, get }) => {
  const file = newWorkbookFile();
  const sheet = addWorksheet(file.workbook, "Board summary");
  set(sheet);
  const again = openWorkbookFile(file.save()).workbook.worksheets[1]!;
  expect(get(again)).toEqual(get(sheet));
});

test.each(CASES)(
  "$aspect of a sheet of the file is changed, and taken away again",
  ({ aspect, set, get }) => {
    const bytes = newWorkbookFile().save();
    const file = openWorkbookFile(bytes);
    const [sheet] = file.workbook.worksheets;
    set(sheet!);
    sheet!.changed.aspects.add(aspect);
    const changed = openWorkbookFile(file.save());
    const [again] = changed.workbook.worksheets;
    expect(get(again!)).toEqual(get(sheet!));
    const [blank] = openWorkbookFile(bytes).workbook.worksheets;
    Object.assign(again!, { ...blank!, rows: again!.rows });
    again!.changed.aspects.add(aspect);
    const [last] = openWorkbookFile(changed.save()).workbook.worksheets;
    expect(get(last!)).toEqual(get(blank!));
  },
);
