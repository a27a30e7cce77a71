import { oneLine } from "../oneLine";
import { isAcronym, isOwnAcronym, looksLikePerson } from "../leads/names";
import { isEmployer, isMeaning, postEntry, termEntry, type PersonEntry } from "./entry";

const FEWEST = 3;
const SHARE = 0.5;
/** "DCO - Designated Clinical Officer", "DCO: …", "DCO = …". */
const TERM_FIRST = /^([A-Za-z0-9&]{2,10}) ?(?:[-–—:=]|stands for) ?(.{3,120})$/;
/** "Helen Marsh, Head of SEND", "Helen Marsh (Head of SEND)". */
const PERSON_AND_POST = /^([^,(]+?)(?:, ?| ?\(| [-–—] )([^()]+)\)?$/;

/** One term a cell, down a column. */
export function readListedTerms(text: readonly (readonly string[])[]): PersonEntry[] {
  const columns = text[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const cells = text.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    const entries = cells.map(termOf).filter((entry) => entry !== null);
    if (entries.length >= FEWEST && entries.length >= cells.length * SHARE) return entries;
  }
  return [];
}

/** Longer texts are about something else. */
const LONGEST = 2_000;
const BETWEEN = /[;\n•|]|[,.](?= ?[A-Z][A-Za-z&]{1,9} ?[-–—=:] ?)/;
const TITLE = /^[^:–—=-]{3,40}: ?(?=[A-Za-z0-9&]{2,10} ?[-–—=:])/;

/** All terms in one cell, its texts as they are: "Leads: HM – Helen Marsh, Head of SEND; AV – Asha Verma; …". */
export function readTermsInCell(text: readonly (readonly string[])[]): PersonEntry[] {
  for (const cell of text.flat()) {
    if (cell.length > LONGEST || !BETWEEN.test(cell)) continue;
    const parts = cell.replace(TITLE, "").split(BETWEEN).map(oneLine).filter(Boolean);
    const entries = parts.map(termOf).filter((entry) => entry !== null);
    const isList = entries.every(({ acronym }) => acronym !== null);
    if (isList && entries.length >= FEWEST && entries.length > parts.length * SHARE) return entries;
  }
  return [];
}

function termOf(cell: string): PersonEntry | null {
  const [, acronym = "", meaning = ""] = TERM_FIRST.exec(cell) ?? [];
  if (isAcronym(acronym)) {
    const entry = personOf(acronym, meaning);
    if (entry) return entry;
    if (isMeaning(meaning) && isOwnAcronym(acronym, meaning)) return termEntry(acronym, meaning);
  }
  const entry = postEntry(cell, null);
  return entry.acronym ? entry : null;
}

function personOf(acronym: string, meaning: string): PersonEntry | null {
  const [, person = meaning, beside = null] = PERSON_AND_POST.exec(meaning) ?? [];
  if (!looksLikePerson(person) || !isOwnAcronym(acronym, person)) return null;
  const isPost = beside !== null && !isEmployer(beside);
  return { acronym, person, post: isPost ? beside : null, organisation: isPost ? null : beside };
}
