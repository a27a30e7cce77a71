import { NUMBER_HEADER } from "./logs";
import { EXCEPTION_HEADERS } from "./sheets/exceptions";
import { KEPT_TOLD, WHY_HEADER } from "./sortWriting";
import { themePlaces } from "./themeHeader";
import type { FoundTable, Writing } from "./writing";

/** How many rows of a report hold something that people wrote. */
export function countWriting(writing: Writing): number {
  const told = (table: FoundTable | undefined) => {
    const theme = table?.headers[themePlaces(table.headers)[0] ?? -1] ?? "";
    return [...EXCEPTION_HEADERS, ...KEPT_TOLD, WHY_HEADER, theme];
  };
  return (
    writing.asked.length +
    filledRows(writing.exceptions, told(writing.exceptions)) +
    filledRows(writing.kept, told(writing.kept)) +
    filledRows(writing.decisions, [NUMBER_HEADER]) +
    filledRows(writing["follow-up"], [NUMBER_HEADER])
  );
}

/** Rows with something in another column than these. */
function filledRows(table: FoundTable | undefined, told: readonly string[]): number {
  const isPeoples = table?.headers.map((header) => !told.includes(header)) ?? [];
  const isFilled = (row: FoundTable["rows"][number]) =>
    row.some((cell, at) => cell !== "" && isPeoples[at] === true);
  return table?.rows.filter(isFilled).length ?? 0;
}
