import { ANY_YEAR, STANDS_FOR_DATE } from "../dates/dateLike";
import { takeApart } from "../dates/statement";
import { trimEnds } from "../trim";

const BESIDE_DATE =
  /^(?:by|end|of|the|from|until|till|to|and|on|in|at|due|start|beginning|early|mid|late|ongoing|onwards|then|review(?:ed)?|completed?)?$/;
const BEFORE_DATE = /[\s,;:–—(/-]/;
const AFTER_DATE = /[\s,;:–—)/-]/;

/** The text of a cell that holds a lead and a date, without the date: "Chief Nurse" of "Chief Nurse, by September 2022". */
export function withoutDates(text: string): string {
  const lines = text.split(/[\r\n;]+/).map((line) => withoutDate(line.trim()));
  return lines.filter((line) => line !== "").join("\n");
}

function withoutDate(line: string): string {
  if (isDate(line)) return "";
  const places = [...line.matchAll(/[\s,:(/–—-]+/g)].map(({ index }) => index);
  const end = places.find((at) => isDateBeside(line.slice(at)));
  if (end !== undefined) return trimEnds(line.slice(0, end), BEFORE_DATE);
  const start = places.findLast((at) => isDateBeside(line.slice(0, at)));
  return start === undefined ? line : trimEnds(line.slice(start), AFTER_DATE, BEFORE_DATE);
}

/** A month alone may be the last part of a name: "Ann May". */
const isDateBeside = (text: string): boolean =>
  isDate(text) && (/\d/.test(text) || takeApart(text, ANY_YEAR).spans.length === 0);

/** Whether a text is a date, with the words that stand beside one and no others. */
export function isDate(raw: string): boolean {
  const { text, spans, gaps } = takeApart(raw, ANY_YEAR);
  if (spans.length === 0) return STANDS_FOR_DATE.test(text);
  const words = gaps.join(" ").split(/[^a-z0-9]+/);
  return words.every((word) => BESIDE_DATE.test(word));
}
