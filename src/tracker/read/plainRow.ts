import { leadingReference, objectiveReference, tidyReference } from "../fields/reference";
import { isReference } from "./columnProfile";
import { filledColumns, ratingColumns, type TableShape } from "./rowShape";

/** What a row that is not text across the table holds of its own, by duty. */
export interface PlainRow {
  readonly row: number;
  readonly filled: readonly number[];
  readonly ref: string;
  readonly objective: string;
  readonly action: string;
  readonly step: string;
  /** A lead, a date, a rating or a milestone of its own. */
  readonly hasDuty: boolean;
  readonly hasEvidence: boolean;
  /** A reference of its own, in whichever column. */
  readonly ownReference: string | null;
}

export function plainRow(shape: TableShape, row: number): PlainRow {
  const { view, layout } = shape;
  const { columns } = layout;
  const own = (column: number | null | undefined) => (column == null ? "" : view.own(row, column));
  const filled = filledColumns(shape, row);
  const ref = tidyReference(own(columns.ref));
  const objective = own(columns.objective);
  const action = own(columns.action);
  return {
    row,
    filled,
    ref,
    objective,
    action,
    step: own(layout.step),
    hasDuty: dutyColumns(shape).some((column) => filled.includes(column)),
    hasEvidence: columns.evidence !== undefined && filled.includes(columns.evidence),
    ownReference:
      (ref || null) ?? leadingReference(action)?.ref ?? objectiveReference(objective)?.ref ?? null,
  };
}

/** Columns of leads, dates, ratings and milestones. */
export function dutyColumns({ layout }: TableShape): number[] {
  const { lead, start, due, originalDue, revisedDue, stage } = layout.columns;
  const single = [lead, start, due, originalDue, revisedDue, stage].filter((c) => c !== undefined);
  const others = layout.completed === null ? [] : [layout.completed];
  const rated = ratingColumns(layout);
  const paired = layout.stepPairs.map(({ due }) => due);
  return [...single, ...others, ...layout.otherLeads, ...rated, ...layout.milestones, ...paired];
}

const TOTAL =
  /^(?:grand |sub[- ]?|overall )?totals?\b|^number of (?:actions|items)\b|^count\b|^\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d$/i;
const ENDS_AS_TOTAL = /\b(?:sub[- ]?)?totals?:?$/i;
const FIGURES = /^[\d.,%/ ()-]*$/;
/** "3 actions", "2 of 9 complete". */
const COUNTED = /^\d[\d.,%]*(?: (?:[a-z]+|\d+)){1,4}$/i;
const PART_OF = /^\d+ (?:out )?of \d+(?: [a-z]+)?$/i;

/**
 * A row of sums: what stands beside its first words are figures, and the words say so, a figure stands for the action, or
 * "3 of 9" for the lead or the date.
 */
export function isTotals({ view, layout }: TableShape, { row, filled }: PlainRow): boolean {
  const [first, ...others] = filled;
  if (first === undefined) return false;
  const words = view.own(row, first);
  const texts = others.map((column) => view.own(row, column));
  const saysSo = TOTAL.test(words) || (others.length > 0 && ENDS_AS_TOTAL.test(words));
  if (saysSo || isPartOf(view, row, layout))
    return texts.every((text) => FIGURES.test(text) || COUNTED.test(text));
  const { action, objective } = layout.columns;
  const counts = others.some((column) => column === action || column === objective);
  return (
    counts &&
    texts.every((text) => FIGURES.test(text)) &&
    /[a-z]/i.test(words) &&
    !isReference(words)
  );
}

function isPartOf(
  view: TableShape["view"],
  row: number,
  { columns }: TableShape["layout"],
): boolean {
  const { lead, start, due } = columns;
  return [lead, start, due].some(
    (column) => column !== undefined && PART_OF.test(view.own(row, column)),
  );
}

/** A sum told in one text across the table: "Total actions: 12". */
export function isTotalsText(text: string): boolean {
  return TOTAL.test(text) && text.length < 40 && /\d|:\s*$|totals?$/i.test(text);
}

/** Words where a reference would stand, and no duty: "Prepared by", "Version". */
export function isSignature(shape: TableShape, plain: PlainRow): boolean {
  const { ref } = shape.layout.columns;
  if (ref === undefined || plain.hasDuty || plain.hasEvidence) return false;
  const text = shape.view.own(plain.row, ref);
  return /^[a-z]{3}/i.test(text) && !/\d/.test(text);
}

/** A row that shows how to fill the table in: "e.g. 1.1". */
export function isExample({ view, layout }: TableShape, { row, filled }: PlainRow): boolean {
  const column = layout.columns.ref ?? filled[0];
  return column !== undefined && /^(?:e\.?g\b|example\b)/i.test(view.own(row, column));
}
