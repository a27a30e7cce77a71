import type { CellTexts } from "../sources";
import { headingText } from "./headingText";
import type { TextRow } from "./headings";
import type { TableLayout } from "./layout";
import type { SheetView } from "./sheetView";

const LONGEST_LABEL = 40;

/** "Priority:" or "Priority 1" and the words in the next cell are one text; null for other rows. */
export function labelledText(
  view: SheetView,
  row: number,
  [column, beside, ...others]: readonly number[],
  columns: TableLayout["columns"] = {},
): TextRow | null {
  if (column === undefined || beside === undefined || others.length > 0) return null;
  const text = textRow(view, row, column, undefined);
  // In a column of themes or objectives a number alone is an action's.
  const isOfAction = column === columns.theme || column === columns.objective;
  const isLabel = text.text.endsWith(":") || (!isOfAction && headingText(text.text).bare);
  if (!isLabel || text.text.length > LONGEST_LABEL) return null;
  const cells: CellTexts = [...text.cells, view.cell(row, beside)];
  return { ...text, text: `${text.text} ${view.own(row, beside)}`, cells };
}

/** Whether a text is a theme or an objective by its label. */
export function saysWhatItHeads({ text }: TextRow): boolean {
  const { kind } = headingText(text);
  return kind === "theme" || kind === "objective";
}

export function textRow(
  view: SheetView,
  row: number,
  column: number,
  themeColumn: number | undefined,
): TextRow {
  const fill = view.fill(row, column);
  return {
    row,
    text: view.text(row, column),
    cells: [view.cell(row, column)],
    looksLikeHeading: fill !== "" && fill !== "#FFFFFF",
    inThemeColumn: column === themeColumn && (view.merge(row, column)?.columnCount ?? 1) === 1,
  };
}
