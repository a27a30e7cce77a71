import { remembered } from "../fields/remembered";
import { isLabel, isValue, labelTokens, labelWords, matchLabel } from "./headerLabel";
import { labelText } from "./labelText";
import { isPeriodLabel, withoutPeriod } from "./periodLabel";
import type { SheetView } from "./sheetView";
import { withTimesAtLeft } from "./timesAtLeft";
import type { ColumnMeaning } from "./vocabulary";

/** What stands over one column. */
export interface HeaderLabel {
  readonly column: number;
  /** Texts over the column, from the top down, each once. */
  readonly parts: readonly string[];
  /** The row of each part. */
  readonly rows: readonly number[];
  /** False where the label only reaches this column from a merged cell at its left. */
  readonly own: boolean;
}

/** A row, or up to three, that name the columns of the rows below. */
export interface HeaderBlock {
  readonly view: SheetView;
  readonly row: number;
  readonly height: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** One for each column from the first to the last. */
  readonly labels: readonly HeaderLabel[];
  /** Equal for two headers that name the same columns in the same order, wherever they stand. */
  readonly signature: string;
}

/** The header in some rows of a sheet; `from` takes in columns at its left that have no label. */
export function headerBlock(
  view: SheetView,
  row: number,
  height: number,
  from?: number,
): HeaderBlock {
  const columns = new Set<number>();
  for (let r = row; r < row + height; r++) {
    for (const column of view.ownColumns(r)) columns.add(column);
  }
  const together = withoutAsides(
    view,
    row,
    height,
    [...columns].sort((a, b) => a - b),
  );
  const firstColumn = from ?? together[0] ?? 0;
  const lastColumn = lastLabelled(view, row, height, together[together.length - 1] ?? 0);
  const labels: HeaderLabel[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    labels.push(labelOver(view, column, row, height));
  }
  const told = withTimesAtLeft(labels);
  const signature = told.map(({ parts }) => parts.map(labelSignature).join("/")).join("|");
  return { view, row, height, firstColumn, lastColumn, labels: told, signature };
}

const labelSignature = remembered((label) => labelTokens(labelWords(label)).join(" "));

/** Labels that stand apart at the right, behind a blank column, and are not known belong to something else: a key, a note. */
function withoutAsides(
  view: SheetView,
  row: number,
  height: number,
  columns: readonly number[],
): number[] {
  const isKnown = (column: number) =>
    Array.from({ length: height }, (_, i) => view.text(row + i, column)).some(
      (text) => isPeriodLabel(text) || (isLabel(withoutPeriod(text)) && !isValue(text)),
    );
  const lastKnown = columns.findLastIndex(isKnown);
  const gap = columns.findIndex(
    (column, i) => i > lastKnown && column > reach(view, row, columns[i - 1] ?? column),
  );
  const own = columns.slice(0, gap < 0 ? columns.length : Math.max(gap, 1));
  const meanings = own.map((column) => meaningOver(view, row, height, column));
  const isApart = (i: number) => (own[i] ?? 0) > reach(view, row, own[i - 1] ?? own[i] ?? 0);
  const labels = own.map((column) => view.text(row + height - 1, column));
  const beside = own.findIndex(
    (_, i) =>
      namesActions(meanings.slice(0, i)) &&
      (PIVOT.test(labels[i] ?? "") ||
        (isApart(i) && (meanings.slice(i).includes("measure") || areCounts(labels, i, isApart)))),
  );
  return beside < 0 ? own : own.slice(0, beside);
}

/** What Excel calls the first column of a pivot table, which may stand beside the plan without a gap. */
const PIVOT = /^row labels$/i;
const COUNT = /^(?:count|number|sum|total)\b|^(?:no\.?|#|%)$/i;
/** Over the first of two columns, the second of which has no label. */
const SOLE_COUNT = /^(?:counts?|totals?)\b/i;
/** "Status | Number | %". */
const MOST_COUNTED = 3;

/** Whether the labels from one on are those of small tables that count: "Status | Count". */
function areCounts(
  labels: readonly string[],
  from: number,
  isApart: (i: number) => boolean,
): boolean {
  let start = from;
  return labels.every((label, i) => {
    if (i < from || (i + 1 < labels.length && !isApart(i + 1))) return true;
    const size = i + 1 - start;
    start = i + 1;
    const isCounted = size > 1 ? COUNT.test(label) : SOLE_COUNT.test(label);
    return isCounted && size <= MOST_COUNTED;
  });
}

function meaningOver(
  view: SheetView,
  row: number,
  height: number,
  column: number,
): ColumnMeaning | undefined {
  const texts = Array.from({ length: height }, (_, i) => view.text(row + i, column));
  return matchLabel(texts.findLast((text) => text !== "") ?? "")[0]?.meaning;
}

const DUTIES: readonly (ColumnMeaning | undefined)[] = ["lead", "due", "rag", "stage", "evidence"];

/** A tracker's own labels: the measures behind a blank column are a table of their own. */
function namesActions(meanings: readonly (ColumnMeaning | undefined)[]): boolean {
  const duties = new Set(meanings.filter((meaning) => DUTIES.includes(meaning)));
  return meanings.includes("action") && duties.size >= 2;
}

/** The column after the one where a label, merged or not, ends. */
function reach(view: SheetView, row: number, column: number): number {
  return column + (view.merge(row, column)?.columnCount ?? 1);
}

/** A label merged over several columns takes the table as far as it reaches. */
function lastLabelled(view: SheetView, row: number, height: number, column: number): number {
  let last = column;
  for (let r = row; r < row + height; r++) {
    const merge = view.merge(r, column);
    if (merge) last = Math.max(last, merge.column + merge.columnCount - 1);
  }
  return Math.min(last, view.columnCount - 1);
}

/** Whether a label that is not merged stands over its own column and the next ones, which have labels only below. */
export function isGroupLabel(view: SheetView, row: number, column: number): boolean {
  return view.own(row, column) !== "" && groupLabel(view, row, column + 1) !== "";
}

/** The label at the left that a blank cell was left under, where both have a label below. */
function groupLabel(view: SheetView, row: number, column: number): string {
  for (let at = column; at >= 0; at--) {
    const text = view.own(row, at);
    if (view.merge(row, at) !== null || view.own(row + 1, at) === "") return "";
    if (text !== "") return at === column ? "" : text;
  }
  return "";
}

function labelOver(view: SheetView, column: number, row: number, height: number): HeaderLabel {
  const parts: string[] = [];
  const rows: number[] = [];
  let own = false;
  for (let r = row; r < row + height; r++) {
    const text =
      labelText(view, r, column) || (r + 1 < row + height ? groupLabel(view, r, column) : "");
    if (text === "") continue;
    own ||= view.own(r, column) !== "";
    if (parts[parts.length - 1] === text) continue;
    parts.push(text);
    rows.push(r);
  }
  return { column, parts, rows, own };
}
