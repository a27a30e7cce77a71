import type { WorksheetGrid } from "../grid";
import { onceFor } from "../onceFor";
import { oneLine } from "./oneLine";
import { readHeadedPeople } from "./people/headed";
import { readListedTerms, readTermsInCell } from "./people/listed";
import { readPeoplePairs } from "./people/pairs";

export { isPeopleHeader } from "./people/headed";
export type { PersonEntry } from "./people/entry";
import type { PersonEntry } from "./people/entry";

/** A glossary or a list of people, however it is laid out; nothing where the sheet holds neither. */
export const readPeople = onceFor((grid: WorksheetGrid): readonly PersonEntry[] => {
  const text = grid.text.map((row) => row.map(oneLine));
  for (const read of [readHeadedPeople, readPeoplePairs, readListedTerms]) {
    const entries = read(text);
    if (entries.length > 0) return entries;
  }
  return readTermsInCell(grid.text);
});
