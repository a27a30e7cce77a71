import type { Plan } from "../../tracker/model";
import {
  lastEndedQuarter,
  ratingsNowAndBefore,
  type ActionFacts,
} from "../../tracker/summary/actionFacts";
import type { MeasureId } from "../../tracker/summary/report";
import type { SourceCells } from "./figure";

type CellsOf = (facts: ActionFacts, plan: Plan) => readonly string[];

const ofAction: CellsOf = ({ action }) => [action.cell];

const ofDeadline: CellsOf = ({ flags }) =>
  flags.filter(({ rule }) => rule === "overdue").map(({ cell }) => cell);

const ofMissingEvidence: CellsOf = ({ flags }) =>
  flags
    .filter(({ rule }) => rule === "missing-evidence" || rule === "nothing-recorded")
    .map(({ cell }) => cell);

/** The rating that gives the status; else the stage or the day of completion that does. */
const ofStatus: CellsOf = ({ action }, { asOf }) => {
  const { now } = ratingsNowAndBefore(action, asOf);
  if (now && (now.status === action.status || action.status === "unrated")) return [now.cell];
  const { stage, due } = action.sources;
  const said = stage ?? (action.completed === null ? undefined : due);
  return said ? said.map(({ cell }) => cell) : [action.cell];
};

const ofLastQuarter: CellsOf = ({ action }, plan) => {
  const quarter = lastEndedQuarter(plan.tables[action.table], plan.asOf);
  const rating = action.ratings.find(({ period }) => period === quarter?.label);
  return [rating?.cell ?? action.cell];
};

/** Which of an action's cells say that it is counted. */
const CELLS: Readonly<Record<MeasureId, CellsOf>> = {
  total: ofAction,
  complete: ofStatus,
  "on-track": ofStatus,
  "in-progress": ofStatus,
  "at-risk": ofStatus,
  delayed: ofStatus,
  "not-started": ofStatus,
  unrated: ofStatus,
  lastQuarterUnrated: ofLastQuarter,
  overdue: ofDeadline,
  notConfirmed: ofDeadline,
  notJudged: ({ action }) => action.sources.due?.map(({ cell }) => cell) ?? [action.cell],
  missingEvidence: ofMissingEvidence,
  completeUnevidenced: ({ action }) =>
    action.sources.evidence?.map(({ cell }) => cell) ?? [action.cell],
  crossReferences: ofAction,
};

/** The cells that a measure's actions are counted by. */
export function measureSources(
  id: MeasureId,
  facts: readonly ActionFacts[],
  plan: Plan,
): readonly SourceCells[] {
  return bySheet(
    facts.flatMap((fact) =>
      CELLS[id](fact, plan).map((cell) => ({ sheet: fact.action.sheet, cell })),
    ),
  );
}

/** Each cell once, under its worksheet. */
export function bySheet(
  cells: readonly { readonly sheet: string; readonly cell: string }[],
): readonly SourceCells[] {
  const sheets = new Map<string, Set<string>>();
  for (const { sheet, cell } of cells) {
    sheets.set(sheet, (sheets.get(sheet) ?? new Set()).add(cell));
  }
  return [...sheets].map(([sheet, found]) => ({ sheet, cells: [...found] }));
}
