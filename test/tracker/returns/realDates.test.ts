import type { DateOrder } from "../../../src/tracker/dateOrder";
import { dateToSerial } from "../../../src/tracker/fields/serial";
import { mergeReturns } from "../../../src/tracker/returns/mergeReturns";
import type { CellSpec } from "../../support/worksheet";
import { aTracker, returned, rowOf } from "./returnOf";

const THIRD_OF_APRIL = "2027-04-03";
const real = (text: string, format = "dd/mm/yyyy", date1904 = false): CellSpec => ({
  ...{ text, format },
  value: dateToSerial(THIRD_OF_APRIL, date1904),
});
/** A file gives a real date as its number. */
const inFile = (date1904: boolean): CellSpec => {
  const { value = 0 } = real("", "General", date1904);
  return { text: String(value), value };
};

interface Case {
  readonly why: string;
  readonly cell: CellSpec;
  readonly order?: DateOrder;
  readonly date1904?: boolean;
  readonly date: string | null;
}

const CASES: readonly Case[] = [
  { why: "a day in a day-first plan", cell: real("03/04/2027"), date: THIRD_OF_APRIL },
  {
    why: "a day in a month-first plan",
    cell: real("03/04/2027"),
    order: "month-first",
    date: THIRD_OF_APRIL,
  },
  {
    why: "a day that settings of the United States show, in a day-first plan",
    cell: real("4/3/2027", "m/d/yyyy"),
    date: THIRD_OF_APRIL,
  },
  {
    why: "a day that shows no year",
    cell: real("3 April", "d mmmm"),
    date: THIRD_OF_APRIL,
  },
  { why: "a month", cell: real("Apr-27", "mmm-yy"), date: "2027-04-30" },
  { why: "a day that lost its format", cell: real("46480", "General"), date: THIRD_OF_APRIL },
  {
    why: "a day of a file, in a month-first plan",
    cell: inFile(false),
    order: "month-first",
    date1904: false,
    date: THIRD_OF_APRIL,
  },
  {
    why: "a day of a workbook that shows it counts from 1904",
    cell: real("3-Apr-27", "d-mmm-yy", true),
    date: THIRD_OF_APRIL,
  },
  {
    why: "a day of a file that says it counts from 1904",
    cell: inFile(true),
    date1904: true,
    date: THIRD_OF_APRIL,
  },
  {
    why: "a text in a month-first plan",
    cell: { text: "03/04/2027" },
    order: "month-first",
    date: "2027-03-04",
  },
  { why: "a number that is no day", cell: { text: "12", value: 12 }, date: null },
];

test.each(CASES)("$why: $date", ({ cell, order, date1904, date }) => {
  const context = aTracker();
  const read = returned(context, (sheet) => {
    if (date1904 !== undefined) sheet.date1904 = date1904;
    rowOf(sheet, "1.1").revisedDue = cell;
  });
  const plan = { ...context.plan, ...(order && { dateOrder: order }) };
  const { differences, conflicts } = mergeReturns({ ...context, plan }, [read]);
  expect(differences.map(({ update }) => update.revisedDue)).toEqual(date === null ? [] : [date]);
  expect(conflicts.map(({ kind }) => kind)).toEqual(date === null ? ["not-a-day"] : []);
});

test("what cannot be placed tells a real date as a day, whatever its cell shows", () => {
  const context = aTracker();
  const read = returned(context, (sheet) =>
    Object.assign(rowOf(sheet, "1.1"), { action: "Another", revisedDue: inFile(false) }),
  );
  expect(mergeReturns(context, [read]).conflicts).toMatchObject([{ said: "3 April 2027" }]);
});
