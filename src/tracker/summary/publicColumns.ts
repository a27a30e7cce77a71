import { looksLikePerson } from "../fields/leads/names";

const MARKED =
  /\b(?:internal|confidential|private|restricted|sensitive|not for publication|do not publish)\b/i;

/** Headers of columns that name people. */
const OF_PEOPLE =
  /\b(?:sponsors?|owners?|officers?|contacts?|members|membership|attendees|invitees|initials|e-?mails?|telephone|phone|named (?:person|lead)|(?:updated|completed|checked|signed off|approved|reviewed) by|who)\b/i;

/** Of so many of the cells that say something: a column that names people now and then is not one of people. */
const MOSTLY = 0.5;

/**
 * Whether a column of the plan's own is not to be published: its header says so, or it names people, by its header or by
 * what most of its cells hold.
 */
export function isInternal(header: string, cells: readonly string[]): boolean {
  if (MARKED.test(header) || OF_PEOPLE.test(header)) return true;
  const said = cells.filter((cell) => cell.trim() !== "");
  const naming = said.filter((cell) => cell.split(/[,;/&\n]| and /).some(isPerson));
  return said.length > 0 && naming.length / said.length > MOSTLY;
}

const isPerson = (part: string): boolean => looksLikePerson(part.trim());
