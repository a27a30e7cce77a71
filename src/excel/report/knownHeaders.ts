import { LOGS } from "./logs";
import { KEY_HEADER, PEOPLE_COLUMNS } from "./peopleColumns";
import { EXCEPTION_HEADERS } from "./sheets/exceptions";
import { KEPT_TOLD, WHY_HEADER } from "./sortWriting";
import type { WrittenSheetId } from "./writing";

const people = PEOPLE_COLUMNS.map(({ header }) => header);
const HEADERS: Readonly<Record<WrittenSheetId, readonly string[]>> = {
  exceptions: [...EXCEPTION_HEADERS, ...people],
  kept: [...KEPT_TOLD, WHY_HEADER, ...people, KEY_HEADER],
  decisions: LOGS.decisions.columns.map(({ header }) => header),
  "follow-up": LOGS["follow-up"].columns.map(({ header }) => header),
};

/** The headers that a table of people's has where nobody changed them. */
export function knownHeaders(id: WrittenSheetId): readonly string[] {
  return HEADERS[id];
}
