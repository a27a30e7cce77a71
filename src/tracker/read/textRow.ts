import type { CellTexts } from "../sources";
import { headingText } from "./headingText";
import type { TextRow } from "./headings";
import type { TableLayout } from "./layout";
import type { SheetView } from "./sheetView";

const LONGEST_LABEL = 40;

/**
 * "Priority:" or "Priority 1" and the words in the next cell are one text; null for other rows. Labels that all end in
 * colons, with a value each, say nothing but what the first of them does.
 */
export function labelledText(
  view: SheetView,
  row: number,
  [column, beside, ...others]: readonly number[],
  columns: TableLayout["columns"] = {},
): TextRow | null {
  if (column === undefined || beside === undefined) return null;
  const isLabelled = others.every((at, i) => i % 2 === 1 || /.:$/.test(view.own(row, at)));
  if (others.length > 0 && (others.length % 2 === 1 || !isLabelled)) return null;
  const text = textRow(view, row, column, undefined);
  // In a column of themes or objectives a number alone is an action's.
  const isOfAction = column === columns.theme || column === columns.objective;
  const isBare = others.length === 0 && !isOfAction && headingText(text.text).bare;
  const isLabel = text.text.endsWith(":") || isBare;
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
