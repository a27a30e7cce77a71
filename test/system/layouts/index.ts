import type { Layout } from "../../support/layout";
import { across } from "./across";
import { bands } from "./bands";
import { calendarQuarters } from "./calendarQuarters";
import { cards } from "./cards";
import { colouredSigns } from "./colouredSigns";
import { completionDates } from "./completionDates";
import { conditionalFormats } from "./conditionalFormats";
import { dateSystem1904 } from "./dateSystem1904";
import { financialQuarters } from "./financialQuarters";
import { flatTable } from "./flatTable";
import { hiddenRows } from "./hiddenRows";
import { labelledBlocks } from "./labelledBlocks";
import { labelsNotMerged } from "./labelsNotMerged";
import { lists } from "./lists";
import { months } from "./months";
import { monthsAndSigns } from "./monthsAndSigns";
import { notes } from "./notes";
import { pack } from "./pack";
import { questions } from "./questions";
import { ratedSteps } from "./ratedSteps";
import { revisedDates } from "./revisedDates";
import { sharedList } from "./sharedList";
import { sheetThemes } from "./sheetThemes";
import { sideBySide } from "./sideBySide";
import { signs } from "./signs";
import { spreadRatings } from "./spreadRatings";
import { stageBesideRating } from "./stageBesideRating";
import { steps } from "./steps";
import { ticks } from "./ticks";
import { twoOfAKind } from "./twoOfAKind";

/** Ways in which councils lay out a plan, each with what must be read from it. */
export const LAYOUTS: readonly Layout[] = [
  flatTable,
  questions,
  financialQuarters,
  calendarQuarters,
  months,
  revisedDates,
  stageBesideRating,
  dateSystem1904,
  hiddenRows,
  lists,
  steps,
  pack,
  twoOfAKind,
  notes,
  sharedList,
  ticks,
  signs,
  bands,
  sheetThemes,
  labelledBlocks,
  completionDates,
  spreadRatings,
  sideBySide,
  cards,
  across,
  labelsNotMerged,
  ratedSteps,
  monthsAndSigns,
  colouredSigns,
  conditionalFormats,
];
