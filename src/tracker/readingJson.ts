import type { Action, Flag, Plan, TrackerTable } from "./model";

/** What was read and flagged, in the shape that the command line prints and the pane shows. */
export interface ReadingJson {
  readonly asOf: string;
  readonly notTrackers: readonly string[];
  readonly trackers: readonly ReturnType<typeof trackerJson>[];
  readonly actions: readonly ReturnType<typeof actionJson>[];
  readonly flags: readonly ReturnType<typeof flagJson>[];
}

export function toReadingJson(plan: Plan, flags: readonly Flag[]): ReadingJson {
  return {
    asOf: plan.asOf,
    notTrackers: plan.notTrackers.map(({ sheet }) => sheet),
    trackers: plan.tables.map(trackerJson),
    actions: plan.actions.map(actionJson),
    flags: flags.map(flagJson),
  };
}

function trackerJson({
  sheet,
  range,
  headerRows,
  columns,
  milestoneColumns,
  quarters,
  ragKey,
}: TrackerTable) {
  return { sheet, range, headerRows, columns, milestoneColumns, quarters, ragKey };
}

function actionJson(action: Action) {
  const { key, ref, sheet, cell, theme, objective, text, leads, milestones, ratings, rag, status } =
    action;
  const { start, due, originalDue, completed, ongoing, evidence, seeAlso, sources, doubts } =
    action;
  return {
    ...{ key, ref, sheet, cell, theme, objective, text, leads },
    ...{ start, due, originalDue, completed, ongoing },
    ...{ milestones, ratings, rag, status, evidence, seeAlso, sources, doubts },
  };
}

function flagJson({ rule, severity, ref, sheet, cell, message, suggestion }: Flag) {
  return { rule, severity, ref, sheet, cell, message, suggestion };
}
