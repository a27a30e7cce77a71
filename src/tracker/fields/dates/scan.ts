import type { DateOrder } from "../../dateOrder";
import type { DateExpression } from "./expression";
import { DATE_FORMS } from "./forms";

const FORMS = DATE_FORMS.map((form) => ({ form, pattern: new RegExp(form.pattern.source, "y") }));
/** How much of the text before a date a form may look at. */
const LOOK_BACK = 40;

const isWordChar = (char: string | undefined): boolean =>
  char !== undefined && /[a-z0-9]/.test(char);
const isLetter = (char: string | undefined): boolean => char !== undefined && /[a-z]/.test(char);

/** Every date of a plain text, from left to right; each stretch of text is read once. */
export function scanDates(text: string, order: DateOrder = "day-first"): DateExpression[] {
  const found: DateExpression[] = [];
  let at = 0;
  while (at < text.length) {
    const starts = isWordChar(text[at]) && !isWordChar(text[at - 1]);
    const date = starts ? dateAt(text, at, order) : null;
    if (date) found.push(date);
    at = date ? date.to : at + 1;
  }
  return found;
}

function dateAt(text: string, at: number, order: DateOrder): DateExpression | null {
  for (const { form, pattern } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const to = at + match[0].length;
    if (isLetter(text[to - 1]) && isLetter(text[to])) continue;
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    const written = form.read(match.groups ?? {}, before, order);
    if (written) return { ...written, from: at, to };
  }
  return null;
}
