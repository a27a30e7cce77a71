import type { CellContent } from "../content";
import { NO_READING, type DateContext, type DateDoubt, type DateReading } from "../dateReading";
import { NO_DATE } from "../words/besideDates";
import { onlyAnyOf } from "../words/pattern";
import { readDateNumber } from "./number";
import { DATE_SENSES } from "./senses";
import { takeApart, type Sense, type Statement } from "./statement";
import { plainDateText } from "./text";

const SAYS_NO_DATE = onlyAnyOf(NO_DATE);

/** What one date cell says of one action. */
export function readDate(content: CellContent, context: DateContext): DateReading {
  // "00/01/1900": what a formula shows for a blank cell elsewhere.
  if (content.value === 0) return { ...NO_READING, raw: content.text };
  return readDateNumber(content, context) ?? readDateText(content.text, context);
}

/** What one date text says of one action. */
export function readDateText(raw: string, context: DateContext): DateReading {
  const text = plainDateText(raw);
  if (text === "" || SAYS_NO_DATE.test(text)) return { ...NO_READING, raw };
  const statement = takeApart(raw, context);
  const sense = senseOf(statement);
  return {
    ...NO_READING,
    ...sense,
    raw,
    blank: false,
    doubts: [...(sense.doubts ?? []), ...invalid(statement), ...unclear(statement, sense)],
  };
}

function senseOf(statement: Statement): Sense {
  for (const read of DATE_SENSES) {
    const sense = read(statement);
    if (sense) return sense;
  }
  return {};
}

function invalid({ spans, unusable }: Statement): DateDoubt[] {
  const problems = [...spans.flatMap((span) => span.problems), ...unusable];
  if (problems.length === 0) return [];
  return [{ kind: "invalid-date", message: `Not a real date: ${problems.join("; ")}` }];
}

/** "Term 3", "March" in a plan of two years: of the last days that the words allow the latest is taken. */
function unclear({ spans }: Statement, { due, completed }: Sense): DateDoubt[] {
  const message = "The words can mean more than one day; the latest is taken";
  return spans.flatMap(({ also, last }): DateDoubt[] =>
    also !== null && [due, completed].includes(last)
      ? [{ kind: "ambiguous-date", message, dates: [also, last] }]
      : [],
  );
}
