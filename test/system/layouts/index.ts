import type { Layout } from "../../support/layout";
import { calendarQuarters } from "./calendarQuarters";
import { dateSystem1904 } from "./dateSystem1904";
import { financialQuarters } from "./financialQuarters";
import { flatTable } from "./flatTable";
import { questions } from "./questions";
import { revisedDates } from "./revisedDates";
import { stageBesideRating } from "./stageBesideRating";

/** Ways in which councils lay out a plan, each with what must be read from it. */
export const LAYOUTS: readonly Layout[] = [
  flatTable,
  questions,
  financialQuarters,
  calendarQuarters,
  revisedDates,
  stageBesideRating,
  dateSystem1904,
];
