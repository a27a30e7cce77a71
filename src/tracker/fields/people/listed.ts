import { isAcronym, isOwnAcronym } from "../leads/names";
import { isMeaning, postEntry, termEntry, type PersonEntry } from "./entry";

const FEWEST = 3;
const SHARE = 0.5;
/** "DCO - Designated Clinical Officer", "DCO: …", "DCO = …". */
const TERM_FIRST = /^([A-Za-z0-9&]{2,10}) ?(?:[-–—:=]|stands for) ?(.{3,120})$/;

/** One term a cell, down a column or in the lines of one. */
export function readListedTerms(text: readonly (readonly string[])[]): PersonEntry[] {
  const columns = text[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const cells = text.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    const entries = cells.map(termOf).filter((entry) => entry !== null);
    if (entries.length >= FEWEST && entries.length >= cells.length * SHARE) return entries;
  }
  return [];
}

function termOf(cell: string): PersonEntry | null {
  const [, acronym = "", meaning = ""] = TERM_FIRST.exec(cell) ?? [];
  if (isAcronym(acronym) && isMeaning(meaning) && isOwnAcronym(acronym, meaning))
    return termEntry(acronym, meaning);
  const entry = postEntry(cell, null);
  return entry.acronym ? entry : null;
}
