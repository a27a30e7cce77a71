import { recalculate } from "../calc";
import {
  fullAddress,
  hasWholeColumns,
  hasWholeRows,
  intersection,
  wholeColumns,
  wholeRows,
} from "../operations/areas";
import { CLEAR_APPLY_TO, clearArea } from "../operations/clear";
import { selectAreas } from "../operations/selection";
import { usedPart } from "../operations/usedRange";
import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Session } from "../richapi/session";
import type { Arguments } from "../richapi/arguments";
import type { Area } from "../workbook/model";
import { areasArgument } from "./areaArguments";
import { excelObject, excelType } from "./excelType";
import type { AreasSelf } from "./selves";

function address({ sheet, areas }: AreasSelf): string {
  return areas.map((area) => fullAddress(sheet, area)).join(", ");
}

function others(self: AreasSelf, areas: readonly (Area | null)[]): HostObject | null {
  const present = areas.filter((area) => area !== null);
  return present.length > 0
    ? excelObject("RangeAreas", { sheet: self.sheet, areas: present })
    : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw excelError("ItemNotFound");
  return object;
}

function shared(self: AreasSelf, args: Arguments, session: Session): HostObject | null {
  const with_ = areasArgument(args, 0, self.sheet, session);
  return others(
    self,
    self.areas.flatMap((a) => with_.map((b) => intersection(a, b))),
  );
}

function used(self: AreasSelf, args: Arguments): HostObject | null {
  const valuesOnly = args.booleanOr(0, false);
  return others(
    self,
    self.areas.map((area) => usedPart(self.sheet, area, valuesOnly)),
  );
}

export const rangeAreasType = excelType("RangeAreas", {
  identity: (self, { references }) => ({ _ReferenceId: references.idOf(self) ?? "" }),
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((sum, each) => sum + each.rowCount * each.columnCount, 0),
    },
    isEntireColumn: { get: ({ areas }) => areas.every(hasWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(hasWholeRows) },
  },
  children: {
    areas: (self) => excelObject("RangeCollection", self),
    conditionalFormats: (self) => excelObject("ConditionalFormatCollection", self),
    dataValidation: (self) => excelObject("DataValidation", self),
    format: (self) => excelObject("RangeFormat", self),
    worksheet: ({ sheet }) => excelObject("Worksheet", sheet),
  },
  methods: {
    _KeepReference: (self, _, { references }) => references.keep(excelObject("RangeAreas", self)),
    calculate: (_self, _args, session) => recalculate(session.workbook, { now: session.now() }),
    clear: ({ sheet, areas }, args, session) => {
      const applyTo = args.choiceOr(0, CLEAR_APPLY_TO, "All");
      for (const area of areas) clearArea(session, sheet, area, applyTo);
    },
    getEntireColumn: (self) => required(others(self, self.areas.map(wholeColumns))),
    getEntireRow: (self) => required(others(self, self.areas.map(wholeRows))),
    getIntersection: (self, args, session) => required(shared(self, args, session)),
    getIntersectionOrNullObject: shared,
    getOffsetRangeAreas: (self, args) =>
      required(
        others(
          self,
          self.areas.map((area) => ({
            ...area,
            row: area.row + args.integer(0),
            column: area.column + args.integer(1),
          })),
        ),
      ),
    getTables: ({ sheet, areas }, args) =>
      excelObject("TableScopedCollection", {
        sheet,
        areas,
        fullyContained: args.booleanOr(0, false),
      }),
    getUsedRangeAreas: (self, args) => required(used(self, args)),
    getUsedRangeAreasOrNullObject: used,
    select: ({ sheet, areas }, _args, session) => selectAreas(session, sheet, areas),
  },
  notImplemented: [
    "convertDataTypeToText",
    "convertToLinkedDataType",
    "copyFrom",
    "getSpecialCells",
    "getSpecialCellsOrNullObject",
    "setDirty",
    "style",
  ],
});
