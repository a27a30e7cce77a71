import { recalculate } from "../../calc";
import { clearArea, CLEAR_APPLY_TO } from "../../operations/clear";
import {
  getCellProperties,
  getLineProperties,
  setCellProperties,
  setLineProperties,
} from "../../operations/areaProperties";
import { deleteCells, insertCells } from "../../operations/insertDelete";
import { mergeArea, unmergeArea } from "../../operations/merges";
import { mergesOver } from "../../operations/mergesOver";
import { selectAreas } from "../../operations/selection";
import { excelError } from "../../richapi/errors";
import { excelObject, type ExcelType } from "../excelType";
import { areaOf, rangeObject } from "../rangeOf";

/** Excel's limit for the merged areas of one answer. */
const MOST_MERGED_AREAS = 512;

/** What a range does to its cells, or tells of them. */
export const rangeMethods: ExcelType<"Range">["methods"] = {
  _KeepReference: (range, _, { references }) => references.keep(excelObject("Range", range)),
  _ValidateArraySize: (range, args, session) => {
    const { rowCount, columnCount } = areaOf(range, session);
    const fits = args.integer(0) === rowCount && args.integer(1) === columnCount;
    if (!fits) throw excelError("InvalidArgument");
  },
  calculate: (_range, _args, session) => recalculate(session.workbook, { now: session.now() }),
  clear: (range, args, session) =>
    clearArea(
      session,
      range.sheet,
      areaOf(range, session),
      args.choiceOr(0, CLEAR_APPLY_TO, "All"),
    ),
  delete: (range, args, session) =>
    deleteCells(session, range.sheet, areaOf(range, session), args.choice(0, ["Up", "Left"])),
  getCellProperties: (range, args, session) =>
    getCellProperties(session, range.sheet, areaOf(range, session), args.record(0)),
  getColumnProperties: (range, args, session) =>
    getLineProperties(session, range.sheet, areaOf(range, session), "column", args.record(0)),
  getRowProperties: (range, args, session) =>
    getLineProperties(session, range.sheet, areaOf(range, session), "row", args.record(0)),
  getMergedAreasOrNullObject: (range, _args, session) => {
    const { sheet } = range;
    const area = areaOf(range, session);
    const areas = mergesOver(sheet, area);
    if (areas.length > MOST_MERGED_AREAS) throw excelError("GeneralException");
    return areas.length > 0 ? excelObject("RangeAreas", { sheet, areas }) : null;
  },
  getTables: (range, args, session) =>
    excelObject("TableScopedCollection", {
      sheet: range.sheet,
      areas: [areaOf(range, session)],
      fullyContained: args.booleanOr(0, false),
    }),
  insert: (range, args, session) => {
    const area = { ...areaOf(range, session) };
    insertCells(session, range.sheet, area, args.choice(0, ["Down", "Right"]));
    return rangeObject(session, range.sheet, area);
  },
  merge: (range, args, session) =>
    mergeArea(session, range.sheet, areaOf(range, session), args.booleanOr(0, false)),
  select: (range, _args, session) => selectAreas(session, range.sheet, [areaOf(range, session)]),
  setCellProperties: (range, args, session) =>
    setCellProperties(session, range.sheet, areaOf(range, session), args.raw(0)),
  setColumnProperties: (range, args, session) =>
    setLineProperties(session, range.sheet, areaOf(range, session), "column", args.raw(0)),
  setRowProperties: (range, args, session) =>
    setLineProperties(session, range.sheet, areaOf(range, session), "row", args.raw(0)),
  unmerge: (range, _args, session) => unmergeArea(session, range.sheet, areaOf(range, session)),
};
