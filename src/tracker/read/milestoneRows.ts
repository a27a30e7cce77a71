import { tidyReference } from "../fields/reference";
import { labelWords } from "./headerLabel";
import { filledColumns, type TableShape } from "./rowShape";
import { dueColumn } from "./stepRows";

const SAYS_MILESTONE = /^(?:key )?milestones?\b/i;
/** "M1", "MS 1.2", "Milestone 3", where the actions' own references are numbers. */
const CODE = /^m(?:s|ilestone)?[ .-]?\d{1,2}(?:\.\d{1,2})?[a-z]?$/i;
/** What kind of row it is: "Action", "Milestone". */
const KIND = /^(?:(?:item|row|record|entry) )?(?:type|level)$/i;
/** "Action / milestone": one column for the words of both. */
const BOTH =
  /\b(?:action|activit|task|deliverable).*\bmilestone|\bmilestone.*\b(?:action|activit|task|deliverable)/i;

/**
 * Rows of milestones below the action that they lead to, in the column of its own words: their kind, their code or
 * their first word says so, or the column's label does and their reference carries on the action's.
 */
export function milestoneRows(shape: TableShape, end: number): ReadonlySet<number> {
  const { view, header, layout } = shape;
  const { ref, action } = layout.columns;
  const found = new Set<number>();
  if (action === undefined) return found;
  const labelOf = (column: number) =>
    labelWords(header.labels[column - header.firstColumn]?.parts.at(-1) ?? "");
  const kind = header.labels.find(({ column, own }) => own && KIND.test(labelOf(column)))?.column;
  const areBoth = BOTH.test(labelOf(action));
  const own = (row: number, column: number | undefined) =>
    column === undefined ? "" : view.own(row, column);
  let above: string | null = null;
  for (let row = header.row + header.height; row < end; row++) {
    if (own(row, action) === "") continue;
    const number = tidyReference(own(row, ref));
    const says = [kind, action].some((column) => SAYS_MILESTONE.test(own(row, column)));
    const dated = areBoth && own(row, dueColumn(layout)) !== "";
    if (filledColumns(shape, row).length < 2) above = null;
    else if (above !== null && isBelow(above, number, { says, dated })) found.add(row);
    else above = number;
  }
  return found;
}

/** Whether a row with a number, or none, is one of the milestones of the action that is numbered `above`. */
function isBelow(above: string, number: string, is: { says: boolean; dated: boolean }): boolean {
  if (CODE.test(number) && /^\d/.test(above)) return true;
  const nests = above !== "" && number.startsWith(`${above}.`);
  if (number === "") return is.says || (is.dated && above !== "");
  return nests && (is.says || is.dated);
}
