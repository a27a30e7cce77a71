import type { Action, Plan } from "../model";
import { cleanColumns, type CleanCell, type CleanColumn } from "./cleanColumns";
import { cleanReferences, type GivenReference } from "./cleanReferences";

export type { CleanCell } from "./cleanColumns";

/** A plan as one flat table: one row an action, every fact in a column of its own. */
export interface CleanTracker {
  readonly columns: readonly Omit<CleanColumn, "cell">[];
  /** In the plan's order; a cell for each column. */
  readonly rows: readonly (readonly CleanCell[])[];
  /** References that the plan did not have, or had twice. */
  readonly given: readonly GivenReference[];
  /** What its acronyms stand for, as the plan explains them. */
  readonly key: readonly AcronymKey[];
}

export interface AcronymKey {
  readonly acronym: string;
  readonly post: string;
  readonly name: string;
}

/**
 * The plan as it was read, laid out so that it reads back the same: dates as dates, ratings as words, one action a row.
 * Columns that no action has anything for are left out. A pointer at another action keeps its row and says "See 1.1".
 */
export function cleanTracker(plan: Plan): CleanTracker {
  const { references, given } = cleanReferences(plan.actions);
  const columns = cleanColumns(plan);
  const cells = plan.actions.map((action, at) =>
    columns.map(({ cell }) => cell(action, references[at] ?? "")),
  );
  const kept = columns.map(
    ({ isAlways }, at) => isAlways || cells.some((row) => row[at] !== null && row[at] !== ""),
  );
  return {
    columns: columns.filter((_, at) => kept[at]),
    rows: cells.map((row) => row.filter((_, at) => kept[at])),
    given,
    key: acronymKey(plan.actions),
  };
}

function acronymKey(actions: readonly Action[]): readonly AcronymKey[] {
  const entries = actions
    .flatMap(({ leads }) => leads)
    .flatMap(({ name, post, person }): AcronymKey[] =>
      post === null && person === null
        ? []
        : [{ acronym: name, post: post ?? "", name: person ?? "" }],
    );
  return [...new Map(entries.map((entry) => [entry.acronym, entry])).values()];
}
