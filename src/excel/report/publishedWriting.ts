import { looksLikePerson } from "../../tracker/fields/leads/names";
import type { CellValue } from "../../tracker/grid";
import { NAMED_OFFICER } from "../../tracker/summary/people";
import { isInternal } from "../../tracker/summary/publicColumns";
import { LOGS } from "./logs";
import type { FoundTable, Writing } from "./writing";

/**
 * What people wrote, as it can be published: no comment on an action, and the board's decisions and actions as `told`
 * tells a text, without people's names, in headers too, and without the columns that people added and marked as internal.
 */
export function publishedWriting(writing: Writing, told: (text: string) => string): Writing {
  const tables = Object.values(LOGS).flatMap(({ id, columns }) => {
    const table = writing[id];
    const own = columns.map(({ header }) => header);
    return table === undefined ? [] : [[id, publishedTable(table, own, told)] as const];
  });
  return { asked: writing.asked.map(told), ...Object.fromEntries(tables) };
}

function publishedTable(
  { headers, formats, rows }: FoundTable,
  own: readonly string[],
  told: (text: string) => string,
): FoundTable {
  const isShown = headers.map((header) => own.includes(header) || !isInternal(header, []));
  const shown = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, at) => isShown[at]);
  const publicCell = (cell: CellValue): CellValue => {
    if (typeof cell !== "string") return cell;
    return looksLikePerson(cell.trim()) ? NAMED_OFFICER : told(cell);
  };
  return {
    headers: toldApart(shown(headers).map((each) => (own.includes(each) ? each : told(each)))),
    formats: shown(formats),
    rows: rows.map((row) => shown(row).map(publicCell)),
  };
}

/** A table has no two headers alike, and two may differ by a name alone. */
function toldApart(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    let own = header;
    for (let n = 2; taken.has(own.toLowerCase()); n++) own = `${header} (${n})`;
    taken.add(own.toLowerCase());
    return own;
  });
}
