import { markChanged, recalculate } from "../calc";
import { areaOfAddress, areasOfAddress } from "../operations/addresses";
import { oneCell, WHOLE_SHEET } from "../operations/areas";
import { asColour } from "../operations/colours";
import { standardHeight, standardWidth } from "../operations/dimensions";
import { refuseProtected } from "../operations/protection";
import {
  activateWorksheet,
  deleteWorksheet,
  moveWorksheet,
  renameWorksheet,
  setVisibility,
  siblingWorksheet,
} from "../operations/worksheets";
import { asBoolean, asChoice, asInteger, asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import { usedArea } from "../workbook/cells";
import { eventMembers } from "./eventMembers";
import { excelObject, excelType } from "./excelType";
import { rangeObject, rangeOrNull } from "./rangeOf";
import { sheetOrNull, sheetRequired } from "./worksheetOf";
import type { Worksheet } from "../workbook/model";

export const worksheetType = excelType("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value, session) => renameWorksheet(session, sheet, asText(value)),
    },
    position: {
      get: (sheet, { workbook }) => workbook.worksheets.indexOf(sheet),
      set: (sheet, value, session) => moveWorksheet(session, sheet, asInteger(value)),
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, session) => {
        const visibility = asChoice(value, ["Visible", "Hidden", "VeryHidden"]);
        setVisibility(session, sheet, visibility);
      },
    },
    tabColor: {
      get: ({ tabColour }) => tabColour ?? "",
      set: (sheet, value) => {
        refuseProtected(sheet);
        sheet.tabColour = value === "" ? null : asColour(value);
        sheet.changed.aspects.add("tab");
      },
    },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = asBoolean(value);
        sheet.changed.aspects.add("view");
      },
    },
    standardHeight: { get: standardHeight },
    standardWidth: { get: standardWidth },
  },
  children: {
    autoFilter: (sheet) => excelObject("AutoFilter", { sheet, table: null }),
    charts: (sheet) => excelObject("ChartCollection", sheet),
    customProperties: (sheet) => excelObject("WorksheetCustomPropertyCollection", sheet),
    freezePanes: (sheet) => excelObject("WorksheetFreezePanes", sheet),
    horizontalPageBreaks: (sheet) => excelObject("PageBreakCollection", sheet),
    names: (sheet, { workbook }) => excelObject("NamedItemCollection", { workbook, sheet }),
    pageLayout: (sheet) => excelObject("PageLayout", sheet),
    protection: (sheet) => excelObject("WorksheetProtection", sheet),
    tables: (sheet, { workbook }) => excelObject("TableCollection", { workbook, sheet }),
  },
  methods: {
    ...eventMembers<Worksheet>(
      ["ActivatedEvent", "DataChangedEvent", "DeactivatedEvent", "SelectionChangedEvent"],
      ({ id }) => id,
    ),
    activate: (sheet, _, session) => activateWorksheet(session, sheet),
    calculate: ({ id }, args, session) => {
      if (args.booleanOr(0, false)) markChanged(session.workbook, id);
      recalculate(session.workbook, { now: session.now() });
    },
    delete: (sheet, _, session) => deleteWorksheet(session, sheet),
    getCell: (sheet, args, session) =>
      rangeObject(session, sheet, oneCell(args.integer(0), args.integer(1))),
    getNext: (sheet, args, session) =>
      sheetRequired(siblingWorksheet(session.workbook, sheet, 1, args.booleanOr(0, false))),
    getNextOrNullObject: (sheet, args, session) =>
      sheetOrNull(siblingWorksheet(session.workbook, sheet, 1, args.booleanOr(0, false))),
    getPrevious: (sheet, args, session) =>
      sheetRequired(siblingWorksheet(session.workbook, sheet, -1, args.booleanOr(0, false))),
    getPreviousOrNullObject: (sheet, args, session) =>
      sheetOrNull(siblingWorksheet(session.workbook, sheet, -1, args.booleanOr(0, false))),
    getRange: (sheet, args, session) => {
      const { workbook } = session;
      const area = args.has(0) ? areaOfAddress(workbook, sheet, args.text(0)) : WHOLE_SHEET;
      return rangeObject(session, sheet, area);
    },
    getRangeByIndexes: (sheet, args, session) =>
      rangeObject(session, sheet, {
        row: args.integer(0),
        column: args.integer(1),
        rowCount: args.integer(2),
        columnCount: args.integer(3),
      }),
    getRanges: (sheet, args, session) => {
      const areas = args.has(0)
        ? areasOfAddress(session.workbook, sheet, args.text(0))
        : [WHOLE_SHEET];
      return excelObject("RangeAreas", { sheet, areas });
    },
    // Of an empty sheet the upper left cell.
    getUsedRange: (sheet, args, session) =>
      rangeObject(session, sheet, usedArea(sheet, args.booleanOr(0, false)) ?? oneCell(0, 0)),
    getUsedRangeOrNullObject: (sheet, args, session) =>
      rangeOrNull(session, sheet, usedArea(sheet, args.booleanOr(0, false))),
    _GetSheetById: (_, args, session) =>
      sheetRequired(byId(session.workbook.worksheets, args.text(0))),
  },
  notImplemented: [
    "comments",
    "copy",
    "enableCalculation",
    "findAll",
    "findAllOrNullObject",
    "namedSheetViews",
    "pivotTables",
    "replaceAll",
    "shapes",
    "showHeadings",
    "showOutlineLevels",
    "slicers",
    "tabId",
    "verticalPageBreaks",
    "visuals",
  ],
});

function byId(sheets: readonly Worksheet[], id: string): Worksheet {
  const sheet = sheets.find((each) => each.id === id);
  if (!sheet) throw excelError("ItemNotFound");
  return sheet;
}
