import { excelObject, excelType } from "./excelType";
import { areaOf } from "./rangeOf";
import { contentProperties } from "./range/contents";
import { rangeMethods } from "./range/methods";
import { navigationMethods } from "./range/navigation";
import { placeProperties } from "./range/place";
import type { AreasSelf, Selves } from "./selves";
import type { Session } from "../richapi/session";

function areas(range: Selves["Range"], session: Session): AreasSelf {
  return { sheet: range.sheet, areas: [areaOf(range, session)] };
}

export const rangeType = excelType("Range", {
  identity: (range, { references }) => ({ _ReferenceId: references.idOf(range) ?? "" }),
  properties: { ...placeProperties, ...contentProperties },
  children: {
    conditionalFormats: (range, session) =>
      excelObject("ConditionalFormatCollection", areas(range, session)),
    dataValidation: (range, session) => excelObject("DataValidation", areas(range, session)),
    format: (range, session) => excelObject("RangeFormat", areas(range, session)),
    worksheet: ({ sheet }) => excelObject("Worksheet", sheet),
  },
  methods: { ...navigationMethods, ...rangeMethods },
  notImplemented: [
    "autoFill",
    "convertDataTypeToText",
    "convertToLinkedDataType",
    "copyFrom",
    "find",
    "findOrNullObject",
    "flashFill",
    "formulasR1C1",
    "getDataClassificationIds",
    "getDependents",
    "getDirectDependents",
    "getDirectPrecedents",
    "getExtendedRange",
    "getImage",
    "getMergedAreas",
    "getNumberFormatProperties",
    "getPivotTables",
    "getPrecedents",
    "getRangeEdge",
    "getSpecialCells",
    "getSpecialCellsOrNullObject",
    "getSpillParent",
    "getSpillParentOrNullObject",
    "getSpillingToRange",
    "getSpillingToRangeOrNullObject",
    "getSurroundingDataRegion",
    "getVisibleView",
    "group",
    "hideGroupDetails",
    "linkedDataTypeState",
    "moveTo",
    "numberFormatCategories",
    "removeDuplicates",
    "replaceAll",
    "savedAsArray",
    "setDirty",
    "showCard",
    "showGroupDetails",
    "showTeachingCallout",
    "sort",
    "style",
    "ungroup",
  ],
});
