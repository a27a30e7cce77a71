import { isUnbounded } from "../../operations/areas";
import { calculateNow } from "../../operations/calculateNow";
import { enterValues } from "../../operations/enterValues";
import { toShownFormula } from "../../operations/formulaText";
import { hyperlinkOf, setHyperlink } from "../../operations/hyperlinks";
import { setNumberFormats } from "../../operations/numberFormats";
import { readCells, readStyles } from "../../operations/readCells";
import { tableAt } from "../../operations/tables";
import { valueType } from "../../operations/valueTypes";
import type { Property } from "../../richapi/objectType";
import type { Session } from "../../richapi/session";
import { styleOf } from "../../workbook/cells";
import { formatCell } from "../../workbook/format/formatCell";
import type { Area, Cell, Worksheet } from "../../workbook/model";
import type { ExcelType } from "../excelType";
import { areaOf } from "../rangeOf";
import type { Selves } from "../selves";

type Self = Selves["Range"];

/** A property with a value for each cell; entire rows and columns have none. Formulas are up to date when read. */
function perCell(
  read: (session: Session, sheet: Worksheet, area: Area) => unknown,
): Property<Self, Session> {
  return {
    get: (range, session) => {
      const area = areaOf(range, session);
      if (isUnbounded(area)) return null;
      calculateNow(session);
      return read(session, range.sheet, area);
    },
  };
}

const values = perCell((_, sheet, area) => readCells(sheet, area, "", ({ value }) => value));

const formulas = perCell((_, sheet, area) =>
  readCells<Cell["value"]>(sheet, area, "", (cell, row, column) => {
    if (cell.formula === undefined) return cell.value;
    return toShownFormula(cell.formula, tableAt(sheet, row, column)?.name ?? null);
  }),
);

const numberFormats = perCell(({ workbook }, sheet, area) =>
  readStyles(sheet, area, (index) => styleOf(workbook, index).numberFormat),
);

function setFormats(range: Self, value: unknown, session: Session): void {
  setNumberFormats(session, range.sheet, areaOf(range, session), value);
}

/** What a range's cells hold and show. */
export const contentProperties: ExcelType<"Range">["properties"] = {
  values: {
    ...values,
    set: (range, value, session) =>
      enterValues(session, range.sheet, areaOf(range, session), value, "en-US"),
  },
  text: perCell(({ workbook }, sheet, area) =>
    readCells(sheet, area, "", (cell) => formatCell(cell, workbook)),
  ),
  valueTypes: perCell((_, sheet, area) => readCells<string>(sheet, area, "Empty", valueType)),
  formulas: {
    ...formulas,
    set: (range, value, session) =>
      enterValues(session, range.sheet, areaOf(range, session), value, "en-US"),
  },
  formulasLocal: {
    ...formulas,
    set: (range, value, session) =>
      enterValues(session, range.sheet, areaOf(range, session), value, "en-GB"),
  },
  numberFormat: { ...numberFormats, set: setFormats },
  numberFormatLocal: { ...numberFormats, set: setFormats },
  hasSpill: {
    get: (range, session) => {
      const area = areaOf(range, session);
      const cells = isUnbounded(area) ? [] : readCells(range.sheet, area, false, isSpilling).flat();
      return cells.length === 0 || cells.every((each) => each === cells[0])
        ? (cells[0] ?? false)
        : null;
    },
  },
  hyperlink: {
    get: (range, session) => hyperlinkOf(session, range.sheet, areaOf(range, session)),
    set: (range, value, session) =>
      setHyperlink(session, range.sheet, areaOf(range, session), value),
  },
};

function isSpilling({ dynamicArray, arrayRange }: Cell): boolean {
  return dynamicArray === true && arrayRange !== undefined;
}
