import { DAYS_1904 } from "./coerce";
import { ERRORS } from "./values";

const MS_PER_DAY = 86_400_000;
/** 30 December 1899: day 0 for every serial after the 29 February 1900 that Excel believes in. */
const EPOCH = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;

export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/**
 * The serial of a day; months and days beyond their ends carry on into the next year or month. Throws #NUM! for a day
 * before the date system begins, or after the year 9999.
 */
export function serialOf({ year, month, day }: CalendarDay, date1904: boolean): number {
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const serial = Math.round((time - EPOCH) / MS_PER_DAY);
  return checkedSerial(from1900(serial <= 60 ? serial - 1 : serial, date1904), date1904);
}

/** The day of a serial. Throws #NUM! for one outside the date system. */
export function dayOf(serial: number, date1904: boolean): CalendarDay {
  const whole = Math.floor(checkedSerial(serial, date1904)) + (date1904 ? DAYS_1904 : 0);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of a local moment, with its time as a fraction of the day. */
export function serialOfMoment(now: Date, date1904: boolean): number {
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
  return serialOf(day, date1904) + seconds / 86_400;
}

/** The same day of another month, or its last day where the month is shorter. */
export function addMonths(start: CalendarDay, months: number): CalendarDay {
  const first = start.year * 12 + start.month - 1 + months;
  const [year, month] = [Math.floor(first / 12), (((first % 12) + 12) % 12) + 1];
  return { year, month, day: Math.min(start.day, daysInMonth(year, month)) };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function from1900(serial: number, date1904: boolean): number {
  return date1904 ? serial - DAYS_1904 : serial;
}

function checkedSerial(serial: number, date1904: boolean): number {
  if (serial < 0 || serial >= from1900(LAST_SERIAL + 1, date1904)) throw ERRORS.num;
  return serial;
}
