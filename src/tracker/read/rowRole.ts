import type { CellContent } from "../fields/content";
import { isDateLike } from "../fields/date";
import { leadingReference } from "../fields/reference";
import { isValue } from "./headerLabel";
import { lastRowOf, type LogicalRow } from "./logicalRow";
import { plainRow, type PlainRow } from "./plainRow";
import { hasRatingFill, ratingColumns, type TableShape } from "./rowShape";
import { dueColumn } from "./stepRows";

/** What a row is by itself, or which rows of the action above it is one of. */
export type RowRole =
  "action" | "heading" | "nothing" | "evidence" | "rows" | "steps" | "milestones";

export interface RowContext {
  /** The action above, in the same block. */
  readonly previous: LogicalRow | undefined;
  /** Rows of the table carry references. */
  readonly numbered: boolean;
  /** The row is the first after a page break. */
  readonly afterBreak: boolean;
  /** It says that it is a milestone of the action above. */
  readonly isMilestone: boolean;
}

const BULLET = /^\s*(?:[•▪◦·]|[–—-]\s)/;
const ROMAN = /^\(?[ivx]{1,4}[.)]/;

type Test = (shape: TableShape, plain: PlainRow, context: RowContext) => boolean;

/** In the order in which they are tried: each leaves to the next what it cannot tell. */
const TESTS: readonly { readonly role: RowRole; readonly isSo: Test }[] = [
  { role: "milestones", isSo: (_, __, { previous, isMilestone }) => !!previous && isMilestone },
  { role: "rows", isSo: carriesOnAfterBreak },
  { role: "evidence", isSo: holdsEvidenceOnly },
  { role: "steps", isSo: isStep },
  { role: "rows", isSo: addsToRowAbove },
  { role: "rows", isSo: tellsMore },
  { role: "nothing", isSo: hasNoWords },
  { role: "heading", isSo: headsRowsBelow },
];

/** What a row that is not text across the table is to the rows above it. */
export function rowRole(shape: TableShape, plain: PlainRow, context: RowContext): RowRole {
  return TESTS.find(({ isSo }) => isSo(shape, plain, context))?.role ?? "action";
}

/** After a page break, a row without a reference of its own carries on the row before it. */
function carriesOnAfterBreak(shape: TableShape, plain: PlainRow, context: RowContext): boolean {
  const { previous, numbered } = context;
  if (!context.afterBreak || !previous || plain.ownReference !== null) return false;
  return numbered ? !isNextOfObjective(shape, plain, previous) : !plain.hasDuty;
}

/** Where only objectives are numbered: words that begin anew, with a date of their own below one that has its date. */
function isNextOfObjective(
  { view, layout }: TableShape,
  plain: PlainRow,
  previous: LogicalRow,
): boolean {
  const { ref, objective, action } = layout.columns;
  const due = dueColumn(layout);
  if (ref !== undefined || objective === undefined || action === undefined || due === undefined)
    return false;
  const [first = 0] = previous.rows;
  if (leadingReference(view.text(first, action)) !== null) return false;
  const isDated = view.own(plain.row, due) !== "" && view.text(first, due) !== "";
  return isDated && /^\p{Lu}/u.test(plain.action);
}

/** Nothing that an action has: only evidence, and what no role reads. */
function holdsEvidenceOnly({ layout }: TableShape, plain: PlainRow): boolean {
  if (!plain.hasEvidence || plain.hasDuty) return false;
  const words = plain.ref + plain.objective + plain.action + plain.step;
  return (
    words === "" &&
    !(layout.columns.theme !== undefined && plain.filled.includes(layout.columns.theme))
  );
}

/** A row under a merged reference or action, or one that was, with words or duties of its own and no reference. */
function isStep(shape: TableShape, plain: PlainRow, { previous }: RowContext): boolean {
  if (!previous || plain.ownReference !== null) return false;
  const { ref } = shape.layout.columns;
  const under =
    isUnderAction(shape, plain) ||
    isUnder(shape, plain, ref) ||
    wasUnderAction(shape, plain, previous);
  return under && (plain.hasDuty || plain.action !== "" || plain.step !== "");
}

/** Blank under a reference and its words, with a whole date or rating where the row above has one: no longer merged. */
function wasUnderAction(shape: TableShape, plain: PlainRow, { rows, steps }: LogicalRow): boolean {
  const { view, layout } = shape;
  const { ref, action } = layout.columns;
  const [first = 0] = rows;
  if (ref === undefined || action === undefined || view.own(first, ref) === "") return false;
  const above = steps.at(-1) ?? rows.at(-1) ?? first;
  if (plain.objective + plain.action !== "" || above !== plain.row - 1) return false;
  const due = dueColumn(layout);
  const isWhole = (column: number, holds: (content: CellContent) => boolean) =>
    [above, plain.row].every((row) => holds(view.content(row, column)));
  return (
    (due !== undefined && isWhole(due, isWholeDate)) ||
    ratingColumns(layout).some((column) => isWhole(column, ({ text }) => isValue(text)))
  );
}

/** "2024" may be the rest of a date that a page's end broke. */
const isWholeDate = (content: CellContent): boolean =>
  isDateLike(content) && !/^\d{4}$/.test(content.text);

/** Neither words nor duties under a merged action: its next update, or what else it has several of. */
function tellsMore(shape: TableShape, plain: PlainRow, { previous }: RowContext): boolean {
  if (!previous || plain.hasDuty) return false;
  return plain.ref + plain.objective + plain.action === "" && isUnderAction(shape, plain);
}

const isUnderAction = (shape: TableShape, plain: PlainRow): boolean =>
  isUnder(shape, plain, shape.layout.columns.action);

/** The column's cell is merged from above, and says something. */
const isUnder = ({ view }: TableShape, { row }: PlainRow, column: number | undefined): boolean =>
  column !== undefined && view.isCoveredFromAbove(row, column) && view.text(row, column) !== "";

/** Words without a number or a duty of their own under a merged objective or a numbered action, or duties without words. */
function addsToRowAbove(shape: TableShape, plain: PlainRow, context: RowContext): boolean {
  const { previous } = context;
  const { theme } = shape.layout.columns;
  if (!previous || plain.objective !== "") return false;
  if (plain.ownReference !== null) return isPoint(shape, plain, previous);
  if (theme !== undefined && plain.filled.includes(theme)) return false;
  if (plain.action === "") return !isUnderObjective(shape, plain) && plain.hasDuty;
  return (
    carriesOnMidSentence(shape.view, shape.layout, plain, previous) ||
    isParagraph(shape, plain, previous) ||
    (context.numbered && isWordsOfObjective(shape, plain))
  );
}

function isUnderObjective({ view, layout }: TableShape, { row }: PlainRow): boolean {
  const { objective } = layout.columns;
  return objective !== undefined && view.isCoveredFromAbove(row, objective);
}

function isWordsOfObjective(shape: TableShape, plain: PlainRow): boolean {
  const isBare = !plain.hasDuty && !plain.hasEvidence;
  return isUnderObjective(shape, plain) && isBare && !isUnderDuty(shape.view, shape.layout, plain);
}

/** Where references stand in a column, words without one that begin in the middle of a sentence are the row above's. */
function carriesOnMidSentence(
  view: TableShape["view"],
  { columns: { ref, action } }: TableShape["layout"],
  { row, action: words }: PlainRow,
  previous: LogicalRow,
): boolean {
  if (ref === undefined || action === undefined || !/^\p{Ll}{2}/u.test(words)) return false;
  const [first = row, ...others] = previous.rows;
  const isNumbered = view.text(first, ref) !== "";
  const above = view.text(others.at(-1) ?? first, action);
  return isNumbered && above !== "" && !/[.!?:;]$/.test(above);
}

/**
 * Words straight below a numbered action, or bullets below any other text, with no lead, date or rating of their own: a
 * cell's paragraphs, which came out of a document as a row each.
 */
function isParagraph(shape: TableShape, plain: PlainRow, previous: LogicalRow): boolean {
  const { view, layout } = shape;
  const { row } = plain;
  if (plain.hasDuty || hasRatingFill(shape, row) || isUnderDuty(view, layout, plain)) return false;
  if (lastRowOf(previous) < row - 1) return false;
  const { ref, action } = layout.columns;
  const [first = row] = previous.rows;
  const words = action === undefined ? "" : view.text(first, action);
  if (BULLET.test(plain.action) && !BULLET.test(words)) return true;
  if (ref === undefined || view.text(first, ref) === "") return leadingReference(words) !== null;
  const fill = view.fill(row, ref);
  return fill === "" || fill === view.fill(first, ref);
}

/** "ii. who decides" below its action, where none above is "h) …" of a list of letters. */
function isPoint(shape: TableShape, plain: PlainRow, previous: LogicalRow): boolean {
  if (plain.ref !== "" || !ROMAN.test(plain.action)) return false;
  const { action } = shape.layout.columns;
  const words = action === undefined ? "" : shape.view.text(previous.rows[0] ?? 0, action);
  return leadingReference(words)?.kind !== "letter" && isParagraph(shape, plain, previous);
}

/** A lead or a date merged from above is the row's too. */
function isUnderDuty(
  view: TableShape["view"],
  layout: TableShape["layout"],
  { row }: PlainRow,
): boolean {
  const { lead, due } = layout.columns;
  return [lead, due].some((column) => column !== undefined && view.isCoveredFromAbove(row, column));
}

function hasNoWords({ view, layout }: TableShape, plain: PlainRow): boolean {
  if (plain.action !== "" || plain.objective !== "" || plain.step !== "") return false;
  const { objective, action } = layout.columns;
  const merged = [objective, action].some(
    (column) => column !== undefined && view.text(plain.row, column) !== "",
  );
  return !(merged && (plain.hasDuty || plain.ref !== ""));
}

/** A reference that the next row's begins with, and nothing else recorded: "1 Leadership" above "1.1 …". */
function headsRowsBelow(shape: TableShape, plain: PlainRow): boolean {
  if (plain.ownReference === null || plain.hasDuty || isUnderDuty(shape.view, shape.layout, plain))
    return false;
  const hasObjectiveColumn =
    shape.layout.columns.objective !== undefined && shape.layout.columns.action !== undefined;
  if (hasObjectiveColumn && plain.objective !== "" && plain.action !== "") return false;
  for (let row = plain.row + 1; row < Math.min(plain.row + 6, shape.view.rowCount); row++) {
    const next = plainRow(shape, row);
    if (next.filled.length === 0) continue;
    if (next.ownReference === null) return false;
    const lettered = next.ref === "" && leadingReference(next.action)?.kind === "letter";
    return (
      next.ownReference.startsWith(`${plain.ownReference.replace(/\.0$/, "")}.`) ||
      (lettered && !isLetter(plain.ownReference))
    );
  }
  return false;
}

const isLetter = (ref: string): boolean => /^[a-z]$/i.test(ref);
