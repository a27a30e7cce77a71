import type { DateContext, DateReading } from "../dateReading";
import { rememberedWithin } from "../remembered";
import { resolveDates } from "./resolve";
import { scanDates } from "./scan";
import { joinSpans, type DateSpan } from "./spans";
import { plainDateText } from "./text";

/** A date cell's text taken apart: its dates, and the words before, between and after them. */
export interface Statement {
  readonly raw: string;
  readonly text: string;
  readonly spans: readonly DateSpan[];
  /** gaps[i] is the text before spans[i]; the last gap is the text after the last span. */
  readonly gaps: readonly string[];
  /** Why something that looks like a date gives no day. */
  readonly unusable: readonly string[];
  /** It names a month or a term, but no year. */
  readonly yearless: boolean;
}

/** What one reading of a statement gives; what is left out stays as in an empty reading. */
export type Sense = Partial<Omit<DateReading, "raw" | "blank">>;

/** Recognises one thing that a statement can say; null: it says something else. */
export type SenseReader = (statement: Statement) => Sense | null;

export const takeApart = rememberedWithin((raw: string, context: DateContext): Statement => {
  const text = plainDateText(raw);
  const found = scanDates(text, context.dateOrder);
  const { dates, unusable, yearless } = resolveDates(text, found, context.planPeriod);
  const spans = joinSpans(text, dates);
  const edges = [0, ...spans.map((span) => span.to)];
  const gaps = edges.map((from, i) => text.slice(from, spans[i]?.from ?? text.length));
  return { raw, text, spans, gaps, unusable, yearless };
});
