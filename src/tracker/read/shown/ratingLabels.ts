import type { WorksheetGrid } from "../../grid";
import { matchLabel, RECOGNISED } from "../headerLabel";
import { isPeriodLabel, toldPeriod } from "../periodLabel";
import type { ColumnMeaning } from "../vocabulary";

/** A header stands so near the top that a long plan need not be looked through for one. */
const ROWS_WITH_LABELS = 60;
/** So many labels that the vocabulary knows make a row a header's. */
const FEWEST_LABELS = 2;
const THINGS_TO_DO: readonly (ColumnMeaning | null)[] = ["action", "objective", "step"];

/** The columns that a sheet's header gives to ratings, by name or by period, with the last row of their label. */
export function ratingLabels(grid: WorksheetGrid): ReadonlyMap<number, number> {
  const header = headerRow(grid);
  if (header === null) return new Map();
  return new Map(
    (grid.text[header] ?? []).flatMap((_, column) => {
      const row = labelRow(grid, header, column);
      return row === null ? [] : [[column, row] as const];
    }),
  );
}

/** The row of most labels, things to do among them. */
function headerRow({ text }: WorksheetGrid): number | null {
  const rows = text.slice(0, ROWS_WITH_LABELS).map((labels, row) => {
    const meanings = labels.map(meaningOf);
    const known = meanings.filter((meaning) => meaning !== null).length;
    const isTracker = meanings.some((meaning) => THINGS_TO_DO.includes(meaning));
    return { row, known: isTracker ? known : 0 };
  });
  const best = rows.reduce((a, b) => (b.known > a.known ? b : a), { row: 0, known: 0 });
  return best.known < FEWEST_LABELS ? null : best.row;
}

function meaningOf(label: string): ColumnMeaning | null {
  if (label === "") return null;
  const [best] = matchLabel(label);
  return best !== undefined && best.score >= RECOGNISED ? best.meaning : null;
}

/** Where a header's row says rating or a period; else where its column is blank there and says a period beside it. */
function labelRow({ text, values }: WorksheetGrid, row: number, column: number): number | null {
  const label = text[row]?.[column] ?? "";
  if (label !== "") return saysRating(label) ? row : null;
  if (isPeriodLabel(text[row - 1]?.[column] ?? "")) return row;
  const isWritten = typeof values[row + 1]?.[column] === "string";
  return isWritten && isPeriodLabel(text[row + 1]?.[column] ?? "") ? row + 1 : null;
}

function saysRating(text: string): boolean {
  const meanings = text === "" ? [] : matchLabel(text);
  const isRating = meanings.some(({ meaning, score }) => meaning === "rag" && score >= RECOGNISED);
  return isRating || isPeriodLabel(text) || toldPeriod(text) !== null;
}
