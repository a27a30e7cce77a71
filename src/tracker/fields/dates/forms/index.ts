import type { DateForm } from "../expression";
import { bareHoliday, holiday } from "./holiday";
import { financialMonth } from "./financialMonth";
import { isoDay } from "./isoDay";
import { bareMonth, namedMonth, numericMonth, yearMonth } from "./month";
import { monthDay, namedDay } from "./namedDay";
import { bareNumberedTerm, numberedTerm } from "./numberedTerm";
import { bareDay, numericDay, spacedDay } from "./numericDay";
import { bareQuarter, quarterOfYear, yearOfQuarter } from "./quarter";
import { bareTerm, termOfYear } from "./term";
import { bareYear, calendarYear, financialYear, namedYear, schoolYear, yearsFromTo } from "./year";

/** Every form of date, tried in this order at each place of a text; the first that fits is taken. */
export const DATE_FORMS: readonly DateForm[] = [
  isoDay, // before years: 2024-03-31 begins like 2024-25
  numericDay, // before months: 1.3.2024 ends like 3.2024
  spacedDay,
  namedDay, // before months: 31 March 2024 ends like March 2024
  monthDay, // before months: March 31 2024 begins like March 31
  namedMonth,
  yearMonth,
  numericMonth, // before years: 2024-03 begins like a year
  quarterOfYear,
  yearOfQuarter, // before years: 2023/24 Q1 begins with one
  financialMonth, // before financial years: "M6 2024/25" ends like one
  numberedTerm, // before financial years: "Term 3 2025/26" ends like one
  termOfYear, // takes the half terms of "Autumn 1 2023" with it
  holiday,
  schoolYear, // before financial years, which have the same digits
  financialYear,
  namedYear, // after pairs of years, which say more
  yearsFromTo, // after pairs of consecutive years: 2022-23 is one year
  // What follows is a date only with help from its neighbours or the plan.
  bareMonth,
  bareTerm,
  bareNumberedTerm,
  bareHoliday,
  bareYear,
  bareDay,
  bareQuarter,
  calendarYear,
];
