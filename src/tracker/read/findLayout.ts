import type { SetRole } from "../corrections";
import { COLUMN_ROLES, type ColumnRole } from "../model";
import { NOTHING_SET, type SetRoles } from "./corrected/setRoles";
import { assignRoles, type AssignedRole } from "./assignRoles";
import { carriedColumns } from "./carriedColumns";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderBlock, HeaderLabel } from "./header";
import type { TableLayout } from "./layout";
import { periodColumns, type PeriodKind } from "./periodColumns";

/** What the labels of a signature mean; index n speaks of a header's nth label. */
export interface LabelRoles {
  readonly roles: readonly (AssignedRole | null)[];
  readonly periods: readonly (PeriodKind | null)[];
}

export function readLabels(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  set: SetRoles = NOTHING_SET,
): LabelRoles {
  const periods = periodColumns(labels, profiles).map((kind, i) => setPeriod(set.get(i), kind));
  const taken = new Set([
    ...periods.flatMap((kind, i) => (kind === null ? [] : [i])),
    ...set.keys(),
  ]);
  const roles = assignRoles(labels, profiles, taken, set);
  return { roles: periods.includes("quarter") ? roles : rateByStage(roles, profiles), periods };
}

function setPeriod(set: SetRole | undefined, found: PeriodKind | null): PeriodKind | null {
  if (set === undefined) return found;
  return set === "milestone" || set === "quarter" ? set : null;
}

/** A stage is the rating where no other column is: unless it holds percentages, which rate nothing. */
function rateByStage(
  roles: readonly (AssignedRole | null)[],
  profiles: readonly ColumnProfile[],
): (AssignedRole | null)[] {
  const rated = roles.some((role) => role?.meaning === "rag");
  return roles.map((role, i) => {
    const holds = (profiles[i]?.ratings ?? 0) > 0.3;
    return role?.meaning === "stage" && !rated && holds ? { ...role, meaning: "rag" } : role;
  });
}

/** The layout of the table under one header. */
export function findLayout(header: HeaderBlock, { roles, periods }: LabelRoles): TableLayout {
  const columns = columnsByRole(header, roles);
  const step = columnOf(header, roles, "step");
  const usesStepAsAction =
    columns.action === undefined && columns.objective === undefined && step !== null;
  if (usesStepAsAction) columns.action = step;
  useImpactAsEvidence(columns);
  const of = (kind: PeriodKind) =>
    header.labels.filter((_, i) => periods[i] === kind).map((label) => label.column);
  const milestones = of("milestone");
  const quarters = of("quarter");
  const named = header.labels.filter((label) => label.own && label.parts.length > 0);
  const scores = roles.flatMap((role) => (role && role.meaning !== "other" ? [role.score] : []));
  return {
    columns,
    step: usesStepAsAction ? null : step,
    completed: columnOf(header, roles, "completed"),
    milestones,
    quarters,
    carried: carriedColumns(header.labels, columns, new Set([...milestones, ...quarters])),
    confidence:
      scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    labels: named.length,
    known: named.filter((label) => isKnown(label, header, roles, periods)).length,
  };
}

type Columns = Partial<Record<ColumnRole, number>>;

function columnsByRole(header: HeaderBlock, roles: readonly (AssignedRole | null)[]): Columns {
  const columns: Columns = {};
  for (const role of COLUMN_ROLES) {
    const column = columnOf(header, roles, role);
    if (column !== null) columns[role] = column;
  }
  return columns;
}

function columnOf(
  header: HeaderBlock,
  roles: readonly (AssignedRole | null)[],
  meaning: ColumnRole | "step" | "completed",
): number | null {
  const index = roles.findIndex((role) => role?.meaning === meaning);
  return header.labels[index]?.column ?? null;
}

/** Success measures are the evidence where no other column is. */
function useImpactAsEvidence(columns: Columns): void {
  if (columns.evidence === undefined && columns.impact !== undefined) {
    columns.evidence = columns.impact;
    delete columns.impact;
  }
}

function isKnown(
  label: HeaderLabel,
  header: HeaderBlock,
  roles: readonly (AssignedRole | null)[],
  periods: readonly (PeriodKind | null)[],
): boolean {
  const index = label.column - header.firstColumn;
  return roles[index] != null || periods[index] != null;
}
