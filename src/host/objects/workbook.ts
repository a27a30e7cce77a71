import { placeOfReference } from "../operations/addresses";
import { oneCell } from "../operations/areas";
import { activeWorksheet } from "../operations/worksheets";
import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Session } from "../richapi/session";
import type { Workbook, Worksheet } from "../workbook/model";
import { excelObject, excelType } from "./excelType";
import { rangeObject } from "./rangeOf";

function active(workbook: Workbook): Worksheet {
  const sheet = activeWorksheet(workbook);
  if (!sheet) throw excelError("ItemNotFound");
  return sheet;
}

/** The range of an event, as `event.getRange` asks for it: "{sheet id}!A1:B2". */
function eventRange(workbook: Workbook, reference: string, session: Session): HostObject | null {
  const mark = reference.lastIndexOf("!");
  const sheet = workbook.worksheets.find(({ id }) => id === reference.slice(0, mark));
  if (!sheet) return null;
  const place = placeOfReference(workbook, `'${sheet.id}'!${reference.slice(mark + 1)}`);
  return place && rangeObject(session, sheet, place.area);
}

export const workbookType = excelType("Workbook", {
  properties: {
    name: { get: (_, { options }) => options.workbookName },
    readOnly: { get: () => false },
    isDirty: {
      get: ({ worksheets }) =>
        worksheets.some(({ changed }) => changed.rows.size + changed.aspects.size > 0),
    },
  },
  children: {
    _Runtime: (workbook) => excelObject("Runtime", workbook),
    application: (workbook) => excelObject("Application", workbook),
    names: (workbook) => excelObject("NamedItemCollection", { workbook, sheet: null }),
    properties: (workbook) => excelObject("DocumentProperties", workbook),
    protection: (workbook) => excelObject("WorkbookProtection", workbook),
    settings: (workbook) => excelObject("SettingCollection", workbook),
    tables: (workbook) => excelObject("TableCollection", { workbook, sheet: null }),
    worksheets: (workbook) => excelObject("WorksheetCollection", workbook),
  },
  methods: {
    getActiveCell: (workbook, _, session) => {
      const sheet = active(workbook);
      const [first] = session.selectionOn(sheet);
      return rangeObject(session, sheet, oneCell(first?.row ?? 0, first?.column ?? 0));
    },
    getSelectedRange: (workbook, _, session) => {
      const sheet = active(workbook);
      const [only, ...others] = session.selectionOn(sheet);
      if (!only || others.length > 0) throw excelError("InvalidSelection");
      return rangeObject(session, sheet, only);
    },
    getSelectedRanges: (workbook, _, session) => {
      const sheet = active(workbook);
      return excelObject("RangeAreas", { sheet, areas: session.selectionOn(sheet) });
    },
    _GetRangeForEventByReferenceId: (workbook, args, session) => {
      const range = eventRange(workbook, args.text(0), session);
      if (!range) throw excelError("ItemNotFound");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args, session) =>
      eventRange(workbook, args.text(0), session),
    _GetReferenceCount: (_, _args, { references }) => references.count,
    _RemoveAllReferences: (_, _args, { references }) => references.removeAll(),
    _RemoveReference: (_, args, { references }) => references.remove(args.text(0)),
  },
  notImplemented: [
    "autoSave",
    "bindings",
    "calculationEngineVersion",
    "chartDataPointTrack",
    "close",
    "comments",
    "customXmlParts",
    "dataConnections",
    "functions",
    "getActiveChart",
    "getActiveChartOrNullObject",
    "getActiveSlicer",
    "getActiveSlicerOrNullObject",
    "getIsActiveCollabSession",
    "insertWorksheetsFromBase64",
    "internalTest",
    "linkedWorkbooks",
    "pivotTableStyles",
    "pivotTables",
    "previouslySaved",
    "queries",
    "save",
    "slicerStyles",
    "slicers",
    "styles",
    "tableStyles",
    "timelineStyles",
    "usePrecisionAsDisplayed",
  ],
});
