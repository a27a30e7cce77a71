import type { IsoDate } from "../../model";
import type { CellContent } from "../content";
import type { DateContext } from "../dateReading";
import { readDateNumber } from "../dates/number";
import { takeApart } from "../dates/statement";
import { MILESTONE_HEADER_WORDS } from "../words/periodWords";

/** The due date that a milestone column's header gives: "Aug-19", "By 31 August 2019", "Milestones to Aug 2019". */
export function readMilestoneHeader(content: CellContent, context: DateContext): IsoDate | null {
  const number = readDateNumber(content, context);
  if (number) return number.due;
  const { spans, gaps } = takeApart(content.text, context);
  const span = spans[0];
  if (!span || spans.length > 1) return null;
  const beside = gaps
    .join(" ")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return beside.every((word) => MILESTONE_HEADER_WORDS.includes(word)) ? span.last : null;
}
