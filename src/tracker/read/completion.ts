import type { CellContent } from "../fields/content";
import { readDate, readDates, type DateContext, type DateReading } from "../fields/date";
import { oneLine } from "../fields/oneLine";
import { readStage } from "../fields/rating";
import type { Doubt, IsoDate } from "../model";
import type { CellTexts } from "../sources";
import type { ActionDates } from "./dateCells";
import type { ActionDraft } from "./draftActions";
import { rowWithText } from "./rowCells";
import { stepsApart } from "./stepRows";

/** A sheet that says in its name that what is on it is done with: "Closed actions", "Actions - completed", "Moved to BAU". */
const CLOSED_SHEET =
  /^(?:closed|completed?)\b(?: (?:send|wsoa|pap))?(?: (?:actions?|items?|tasks?|milestones?))?\b|\b(?:actions?|items?|tasks?|plan|tracker) ?[-–(:]? ?(?:closed|completed?)\)?$|^(?:moved|transferred|handed over|passed) to (?:bau|business as usual)\b/i;

export function isClosedSheet(name: string): boolean {
  return CLOSED_SHEET.test(name.trim());
}

/** The dates of an action with what a column of completions says: a day, or only that it is done. */
export function withCompletion(
  draft: ActionDraft,
  dates: ActionDates,
  context: DateContext,
  asOf: IsoDate,
): ActionDates {
  const { header, layout } = draft.row.table;
  if (layout.completed === null) return dates;
  const apart = stepsApart(draft.row, layout.completed);
  const isUndone = (at: number) => !isDone(header.view.content(at, layout.completed ?? 0), context);
  if (apart.some(isUndone)) return dates;
  const row = apart.at(-1) ?? rowWithText(draft.row, layout.completed);
  const content = header.view.content(row, layout.completed);
  const readings = readDates(content, draft.count, context);
  const told = readings[draft.index] ?? readings[0];
  if (told === undefined) return dates;
  const day = completionDay(told);
  if (!saysDone(told, content.text)) return dates;
  const at = header.view.cell(row, layout.completed);
  const due: CellTexts = dates.sources.due ? [...dates.sources.due, at] : [at];
  const sources = { ...dates.sources, due };
  if (day !== null && day > asOf) {
    const message = `The day of completion, ${content.text.trim()}, is still to come.`;
    const doubt: Doubt = { kind: "status-conflict", field: "due", cell: at.cell, message };
    return { ...dates, doubts: [...dates.doubts, doubt], sources };
  }
  const completed = day ?? dates.reading.completed;
  return { ...dates, reading: { ...dates.reading, completed, complete: true }, sources };
}

/** "Complete March 2026", before March 2026: a plan and no news, so that day is when it is due. */
export function withoutForecast(dates: ActionDates, asOf: IsoDate): ActionDates {
  const { reading, sources } = dates;
  const { completed, completedSince } = reading;
  const cell = sources.due?.[0].cell;
  if (completed === null || completedSince === null || completedSince <= asOf || !cell)
    return dates;
  const message = `“${oneLine(reading.raw)}” gives a day that is still to come: it was taken as the day when the action is due.`;
  const doubt: Doubt = { kind: "status-conflict", field: "due", cell, message };
  const open = { complete: false, completed: null, completedSince: null };
  const due = reading.due !== null && reading.due > completed ? reading.due : completed;
  return { ...dates, reading: { ...reading, ...open, due }, doubts: [...dates.doubts, doubt] };
}

/** A day that is certain; "TBC" and "Ongoing" say that there is none. */
function completionDay({ completed, due, ongoing, originalDue, doubts }: DateReading) {
  const isOpen = ongoing || originalDue !== null || doubts.length > 0;
  return completed ?? (isOpen ? null : due);
}

/** Whether a cell of a column of completions says that its row is done. */
export function isDone(content: CellContent, context: DateContext): boolean {
  return saysDone(readDate(content, context), content.text);
}

function saysDone(told: DateReading, text: string): boolean {
  return completionDay(told) !== null || told.complete || readStage(text) === "complete";
}
