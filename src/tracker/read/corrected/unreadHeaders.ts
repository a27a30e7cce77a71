import type { Corrections } from "../../corrections";
import { columnLetters } from "../../grid";
import type { UnreadHeader } from "../../tableHeader";
import type { SheetHeaders } from "../readHeaders";
import { tableHeader } from "./tableHeader";

/** Headers that a person has named and that head no tracker, so that their columns can be named too. */
export function unreadHeaders(
  sheets: readonly SheetHeaders[],
  corrections: Corrections,
): UnreadHeader[] {
  return sheets.flatMap(({ view, unread }) => {
    const { row, column: first } = view.grid.origin;
    const letters = (column: number) => columnLetters(first + column);
    return unread.map(({ header, layout }) => ({
      sheet: view.name,
      row: row + header.row + 1,
      rows: header.height,
      header: tableHeader(header, layout, corrections, letters),
    }));
  });
}
