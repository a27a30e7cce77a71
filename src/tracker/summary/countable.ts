import { oneLine } from "../fields/oneLine";
/**
 * A name as a criterion of COUNTIFS can find it: that reads *, ? and ~ as wildcards, a leading =, < or > as a
 * comparison, and a criterion that looks like a number, a date or TRUE as that value. "" where nothing is left.
 */
export function countable(name: string): string {
  return oneLine(name.replace(/[*?~]/g, " ").replace(/^[\s=<>+@'-]+/, ""));
}

/** Whether Excel may read a text as a number, a date, a time or TRUE. */
export function looksLikeValue(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters === "" || /^(true|false)$/i.test(text)) return true;
  const date = /^(\d{1,2}[ -/])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -/]?\d*$/i;
  return date.test(text) || /^[\d\s.,:%-]+(am|pm|e[\d+-]*)$/i.test(text);
}
