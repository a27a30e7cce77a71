import { toNumber } from "../coerce";
import {
  addMonths,
  dayOf,
  daysInMonth,
  serialOf,
  serialOfMoment,
  type CalendarDay,
} from "../dates";
import { ERRORS, ExcelError } from "../values";
import {
  any,
  integer,
  number,
  ofValues,
  optional,
  type ExcelFunction,
  type FunctionTable,
} from "./function";

/** Excel's date functions, on serials of the workbook's date system. */
export const DATES: FunctionTable = {
  TODAY: {
    ...ofValues([], (run) => Math.floor(serialOfMoment(run.now, run.date1904))),
    volatile: true,
  },
  NOW: { ...ofValues([], (run) => serialOfMoment(run.now, run.date1904)), volatile: true },
  DATE: ofValues([integer, integer, integer], (run, year, month, day) =>
    serialOf({ year: fullYear(year, run.date1904), month, day }, run.date1904),
  ),
  DATEVALUE: ofValues([any], (run, value) => {
    if (value instanceof ExcelError) throw value;
    if (typeof value !== "string") throw ERRORS.value;
    return Math.floor(toNumber(value, run.date1904));
  }),
  YEAR: partOf(({ year }) => year),
  MONTH: partOf(({ month }) => month),
  DAY: partOf(({ day }) => day),
  WEEKDAY: ofValues([number, optional(integer, 1)], (run, serial, type) => {
    const sunday1 = weekday(serialOf(dayOf(serial, run.date1904), false));
    const first = FIRST_WEEKDAYS[type];
    if (first === undefined) throw ERRORS.num;
    return ((sunday1 - first + 7) % 7) + (type === 3 ? 0 : 1);
  }),
  DAYS: ofValues([number, number], (_run, end, start) => Math.trunc(end) - Math.trunc(start)),
  EDATE: ofValues([number, integer], (run, start, months) =>
    serialOf(addMonths(dayOf(start, run.date1904), months), run.date1904),
  ),
  EOMONTH: ofValues([number, integer], (run, start, months) => {
    const { year, month } = addMonths({ ...dayOf(start, run.date1904), day: 1 }, months);
    return serialOf({ year, month, day: daysInMonth(year, month) }, run.date1904);
  }),
};

function partOf(part: (day: CalendarDay) => number): ExcelFunction {
  return ofValues([number], (run, serial) => part(dayOf(serial, run.date1904)));
}

/** Years below 1900 count from it. */
function fullYear(year: number, date1904: boolean): number {
  return year < (date1904 ? 1904 : 1900) ? year + 1900 : year;
}

/** 1 for Sunday to 7 for Saturday. */
function weekday(serial1900: number): number {
  return ((serial1900 + 6) % 7) + 1;
}

/** The day that a week begins with, by WEEKDAY's second argument. */
const FIRST_WEEKDAYS: Readonly<Record<number, number>> = {
  1: 1,
  2: 2,
  3: 2,
  11: 2,
  12: 3,
  13: 4,
  14: 5,
  15: 6,
  16: 7,
  17: 1,
};
