import { isAcronym, looksLikePerson } from "../leads/names";
import { PEOPLE_HEADERS } from "../words/peopleHeaders";
import { postEntry, type PersonEntry } from "./entry";

type Role = keyof typeof PEOPLE_HEADERS;
type Columns = Partial<Record<Role, number>>;

const FEWEST_ROWS = 2;
const SHARE = 0.5;

/** Columns under a header such as "Acronym | Post | Name | Organisation". */
export function readHeadedPeople(text: readonly (readonly string[])[]): PersonEntry[] {
  for (const [at, row] of text.entries()) {
    const columns = columnsOf(row);
    if (!columns) continue;
    const rows = text.slice(at + 1).filter((cells) => cells.some((cell) => cell !== ""));
    const entries = rows.map((cells) => entryOf(cells, columns)).filter((entry) => entry !== null);
    if (entries.length >= FEWEST_ROWS && entries.length >= rows.length * SHARE) return entries;
  }
  return [];
}

/** Whether a row heads a list of people or of acronyms, and nothing else. */
export function isPeopleHeader(row: readonly string[]): boolean {
  return columnsOf(row) !== null;
}

/** Every filled cell of the row must be such a heading, and they must tie acronyms or people to something. */
function columnsOf(row: readonly string[]): Columns | null {
  const columns: Columns = {};
  for (const [column, cell] of row.entries()) {
    if (cell === "") continue;
    const label = cell
      .toLowerCase()
      .replace(/[^a-z]+/g, " ")
      .trim();
    const role = (Object.keys(PEOPLE_HEADERS) as Role[]).find((name) =>
      PEOPLE_HEADERS[name].some((word) => word === label),
    );
    if (!role || role in columns) return null;
    columns[role] = column;
  }
  const { acronym, post, person } = columns;
  const isTied = [acronym, post, person].filter((column) => column !== undefined).length >= 2;
  return isTied ? columns : null;
}

function entryOf(cells: readonly string[], columns: Columns): PersonEntry | null {
  const [acronym, person, post, organisation] = (
    ["acronym", "person", "post", "organisation"] as const
  ).map((role) => cells[columns[role] ?? -1] ?? "") as [string, string, string, string];
  const isEntry = acronym === "" ? looksLikePerson(person) : isAcronym(acronym);
  if (!isEntry) return null;
  const told = postEntry(post, person || null);
  return acronym === ""
    ? {
        ...told,
        post: post === "" ? null : told.post,
        organisation: organisation || told.organisation,
      }
    : { acronym, post: post || null, person: person || null, organisation: organisation || null };
}
