import { COLUMN_ROLES, type ColumnRole } from "../model";
import { carriedColumns } from "./carriedColumns";
import type { HeaderBlock, HeaderLabel } from "./header";
import { labelWords } from "./headerLabel";
import type { AssignedRole } from "./labelMeanings";
import { shareDueWithRating, takeLeadFromDue } from "./leadAndDue";
import type { TableLayout } from "./layout";
import { otherEvidence } from "./otherEvidence";
import type { PeriodKind } from "./periodColumns";
import type { LabelRoles } from "./readLabels";
import { spreadOf } from "./spreadRatings";

/** The layout of the table under one header. */
export function findLayout(header: HeaderBlock, found: LabelRoles): TableLayout {
  const { roles, periods, spreads: groups, otherLeads: led, otherStage, stepPairs } = found;
  const columns = columnsByRole(header, roles);
  const step = columnOf(header, roles, "step");
  const usesStepAsAction =
    columns.action === undefined && columns.objective === undefined && step !== null;
  if (usesStepAsAction) columns.action = step;
  useImpactAsEvidence(columns);
  const leadAndDue = takeLeadFromDue(columns, header.labels);
  shareDueWithRating(columns, header.labels);
  const of = (kind: PeriodKind) =>
    header.labels
      .filter((_, i) => periods[i] === kind || periods[i] === "ratedMilestone")
      .map((label) => label.column);
  const milestones = of("milestone");
  const quarters = of("quarter");
  const spreads = new Map(
    groups.flatMap((group) => {
      const found = spreadOf(header.labels, group);
      const [first] = found.columns;
      return first ? [[first.column, found] as const] : [];
    }),
  );
  const spread = [...spreads.values()].flatMap((rating) => rating.columns);
  const at = (index: number) => header.firstColumn + index;
  const ifAny = (index: number | null) => (index === null ? null : at(index));
  const pairs = stepPairs.map(({ words, due }) => ({ words: at(words), due: at(due) }));
  const paired = pairs.flatMap(({ words, due }) => [words, due]);
  const held = new Set([...paired, ...spread.map(({ column }) => column)]);
  const others = led.flatMap((index) => header.labels[index]?.column ?? []);
  const named = header.labels.filter((label) => label.own && label.parts.length > 0);
  return {
    columns,
    step: usesStepAsAction ? null : step,
    stepPairs: pairs,
    completed: columnOf(header, roles, "completed"),
    leadAndDue,
    otherLeads: others,
    otherEvidence: otherEvidence(header, columns, roles),
    newLead: ifAny(found.newLead),
    leadOrganisation: ifAny(found.leadOrganisation),
    ratingElse: ifAny(found.ratingElse),
    earlierRatings: found.earlierRatings.map(at),
    earlierRevised: found.earlierRevised.map(at),
    toldOn: dayOfTelling(header),
    otherStage: otherStage === null ? null : (header.labels[otherStage]?.column ?? null),
    milestones,
    quarters,
    spreads,
    carried: carriedColumns(header.labels, columns, new Set([...milestones, ...quarters, ...held])),
    confidence: confidenceIn(roles),
    labels: named.length,
    known: named.filter(
      (label) =>
        isKnown(label, header, roles, periods) ||
        held.has(label.column) ||
        others.includes(label.column),
    ).length,
  };
}

function confidenceIn(roles: readonly (AssignedRole | null)[]): number {
  const scores = roles.flatMap((role) => (role && role.meaning !== "other" ? [role.score] : []));
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
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

const TOLD_ON =
  /^(?:(?:date|day) of (?:the )?(?:progress )?update|(?:progress )?update date|date updated|updated on)$/i;

function dayOfTelling({ labels }: HeaderBlock): number | null {
  const label = labels.find(
    ({ parts, own }) => own && TOLD_ON.test(labelWords(parts.at(-1) ?? "")),
  );
  return label?.column ?? null;
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
