import {
  activeWorksheet,
  addWorksheet,
  findWorksheet,
  visibleWorksheets,
} from "../operations/worksheets";
import type { Workbook } from "../workbook/model";
import { WHOLE_WORKBOOK } from "../richapi/events";
import { eventMembers } from "./eventMembers";
import { excelObject, excelType } from "./excelType";
import { sheetOrNull, sheetRequired } from "./worksheetOf";

export const worksheetCollectionType = excelType("WorksheetCollection", {
  items: (workbook) => workbook.worksheets.map((sheet) => excelObject("Worksheet", sheet)),
  item: (workbook, key) => sheetOrNull(findWorksheet(workbook, key)) ?? undefined,
  methods: {
    ...eventMembers<Workbook>(
      [
        "ActivatedEvent",
        "AddedEvent",
        "DataChangedEvent",
        "DeactivatedEvent",
        "DeletedEvent",
        "SelectionChangedEvent",
      ],
      () => WHOLE_WORKBOOK,
    ),
    add: (_, args, session) =>
      excelObject("Worksheet", addWorksheet(session, args.has(0) ? args.text(0) : null)),
    getActiveWorksheet: (workbook) => sheetRequired(activeWorksheet(workbook)),
    getCount: (workbook, args) => visibleWorksheets(workbook, args.booleanOr(0, false)).length,
    getFirst: (workbook, args) =>
      sheetRequired(visibleWorksheets(workbook, args.booleanOr(0, false))[0]),
    getItemOrNullObject: (workbook, args) => sheetOrNull(findWorksheet(workbook, args.key(0))),
    getLast: (workbook, args) =>
      sheetRequired(visibleWorksheets(workbook, args.booleanOr(0, false)).at(-1)),
  },
});
