import type { DateContext, DateReading } from "../fields/date";
import { readLeadsFor, type LeadDirectory, type LeadsReading } from "../fields/lead";
import { remembered } from "../fields/remembered";
import type { Action, Doubt, IsoDate, Milestone, Status } from "../model";
import type { CellTexts, Sources } from "../sources";
import { mapped, type Steps } from "../steps";
import { actionKeys } from "./actionKeys";
import { readCarried } from "./carried";
import { comparedDates } from "./comparedDates";
import { isClosedSheet, withCompletion } from "./completion";
import { readActionDates, type ActionDates } from "./dateCells";
import { datesUnder } from "./dateContext";
import type { ActionDraft } from "./draftActions";
import { readEvidence, type ActionEvidence } from "./evidenceCells";
import { leadCells, type LeadCell } from "./leadCells";
import { ofOrganisations } from "./leadOrganisation";
import { readMilestones } from "./milestones";
import type { TablePeriods } from "./periods";
import type { PlanKey } from "./planKey";
import { currentRating, readActionRatings } from "./ratingCells";
import { hasText } from "./rowCells";
import { fieldCells } from "./fieldCells";
import { isOnSheet, onSheet } from "./onSheet";
import { readStages, type StageReading } from "./stageCells";
import { stateOf } from "./actionState";
import { unratedState } from "./unratedState";

/** What the whole plan says that its actions are read by; lists in the order of its tables. */
export interface PlanContext {
  readonly asOf: IsoDate;
  readonly dates: DateContext;
  readonly keys: readonly PlanKey[];
  readonly periods: readonly TablePeriods[];
  readonly directory: LeadDirectory;
}

/** The actions of a plan, from the drafts of each of its sheets. */
export function* buildActions(
  sheets: readonly (readonly ActionDraft[])[],
  context: PlanContext,
): Steps<Action[]> {
  const evidence = yield* readEvidence(sheets);
  const bySheet = yield* mapped(sheets, (drafts, sheet) => {
    const leads = leadCells(drafts);
    return drafts.map((draft, i) => {
      const within = datesUnder(draft.row, context.dates);
      return {
        draft,
        lead: leads[i] ?? null,
        evidence: evidence[sheet]?.[i] ?? { texts: [], cells: null },
        dates: withCompletion(draft, readActionDates(draft, within), within, context.asOf),
      };
    });
  });
  const parts = bySheet.flat();
  const compared = comparedDates(
    parts.map(({ dates }) => dates),
    context.asOf,
  );
  const keys = actionKeys(parts.map(({ draft }) => named(draft)));
  const building: BuildContext = {
    ...context,
    leadsOf: remembered((text) => readLeadsFor(text, 1, context.directory)),
  };
  yield;
  return yield* mapped(parts, (part, i) => {
    const dates = compared[i] ?? part.dates;
    const action = buildAction({ ...part, dates }, keys[i] ?? "", building);
    const cells = fieldCells(part.draft.row);
    return cells === null ? action : { ...action, fieldCells: cells };
  });
}

interface ActionParts {
  readonly draft: ActionDraft;
  readonly lead: LeadCell | null;
  readonly evidence: ActionEvidence;
  readonly dates: ActionDates;
}

interface BuildContext extends PlanContext {
  /** The leads of a text that belongs to one action alone, or to several alike. */
  readonly leadsOf: (text: string) => readonly LeadsReading[];
}

function buildAction(
  { draft, lead, evidence, dates }: ActionParts,
  key: string,
  context: BuildContext,
): Action {
  const { row } = draft;
  const { milestones: dated, quarters } = context.periods[row.tableIndex] ?? NO_PERIODS;
  const planKey = context.keys[row.tableIndex] ?? NO_KEY;
  const rated = readActionRatings(draft, quarters, planKey);
  const current = currentRating(rated.ratings, context.asOf);
  const leads = readLead(draft, lead, context);
  const { ref, seeAlso, sheet, objective, text } = named(draft);
  const within = datesUnder(row, context.dates);
  const date = dateFields(dates, readMilestones(draft, dated, within, planKey));
  const stage = readStages(row);
  const sources = sourcesOf({ draft, lead, evidence, dates }, stage);
  const told = statusOf(draft, stage, dates.reading, current?.status ?? null);
  const { status, completed } = unratedState(told, draft, planKey, within, context.asOf);
  const state = stateOf(
    { status, rag: current?.rag ?? null },
    rated.ratings,
    sources,
    sheet,
    context.asOf,
  );
  // Named one by one: spreading objects into one of this size is slow.
  return {
    key,
    ref,
    seeAlso: seeAlso ?? state.into,
    sheet,
    cell: draft.cell,
    table: row.tableIndex,
    theme: row.theme?.text ?? sheet,
    objective,
    text,
    leads: leads.leads,
    start: date.start,
    due: date.due,
    originalDue: date.originalDue,
    completed: date.completed ?? completed,
    ongoing: date.ongoing,
    milestones: date.milestones,
    ratings: rated.ratings.filter(isOnSheet),
    rag: state.rag,
    status: state.status,
    evidence: evidence.texts,
    evidenceKind: evidenceKind(draft),
    sources,
    doubts: [
      ...dates.doubts,
      ...rated.doubts,
      ...stage.doubts,
      ...leadDoubts(leads, lead),
      ...state.doubts,
    ],
    carried: readCarried(row),
  };
}

/** An action with milestones is due with the last of them. */
function dateFields({ reading, start }: ActionDates, milestones: readonly Milestone[]) {
  return {
    start: start ?? reading.start,
    due: lastDue(milestones) ?? reading.due,
    originalDue: reading.originalDue,
    completed: reading.completed,
    ongoing: reading.ongoing,
    milestones,
  };
}

/** Only fields that something on the sheet could tell: see `Sources`. */
function sourcesOf(
  { draft, lead, evidence, dates }: ActionParts,
  { cells: stage }: StageReading,
): Sources {
  const { row, cells } = draft;
  const ref = referenceCells(draft);
  return onSheet({
    ...(ref && { ref }),
    ...(row.theme && { theme: row.theme.cells }),
    ...(cells.objective && { objective: cells.objective }),
    text: cells.text,
    ...(lead && { leads: lead.cells }),
    ...dates.sources,
    ...(stage && { stage }),
    ...(evidence.cells && { evidence: evidence.cells }),
  });
}

function referenceCells({ ref, cells }: ActionDraft): CellTexts | null {
  if (ref === null || (cells.ref && hasText(cells.ref))) return cells.ref;
  return cells.numbered;
}

const NO_PERIODS: TablePeriods = { milestones: [], quarters: [], doubts: [], assumption: null };
const NO_LEADS: LeadsReading = { leads: [], doubts: [] };
const NO_KEY: PlanKey = { key: {}, assumed: true };

function named({
  row,
  ref,
  seeAlso,
  text,
  objective,
}: ActionDraft): Pick<Action, "ref" | "seeAlso" | "sheet" | "objective" | "text"> {
  return {
    ref,
    seeAlso,
    text,
    sheet: row.table.header.view.name,
    objective: objective?.text ?? null,
  };
}

/** Said to be complete by its date or its stage, whatever is rated; a stage stands in for a rating that is missing. */
function statusOf(
  { row }: ActionDraft,
  { told }: StageReading,
  reading: DateReading,
  rated: Status | null,
): Status {
  const isClosed = isClosedSheet(row.table.header.view.name);
  if (reading.complete || told === "complete" || isClosed) return "complete";
  return rated ?? told ?? "unrated";
}

function lastDue(milestones: readonly Milestone[]): IsoDate | null {
  return milestones.reduce<IsoDate | null>(
    (last, { due }) => ((due ?? "") > (last ?? "") ? due : last),
    null,
  );
}

function readLead(
  draft: ActionDraft,
  lead: LeadCell | null,
  { directory, leadsOf }: BuildContext,
): LeadsReading {
  if (lead === null) return NO_LEADS;
  const isPaired = lead.isOwn && draft.count > 1;
  const readings = isPaired ? readLeadsFor(lead.text, draft.count, directory) : leadsOf(lead.text);
  const reading = readings[draft.index] ?? readings[0] ?? NO_LEADS;
  const { organisation } = lead;
  return organisation === undefined
    ? reading
    : { ...reading, leads: ofOrganisations(reading.leads, organisation) };
}

function leadDoubts({ doubts }: LeadsReading, lead: LeadCell | null): Doubt[] {
  return doubts.map((doubt) => ({ ...doubt, field: "leads", cell: lead?.cells[0].cell ?? "" }));
}

/** Whether the evidence column speaks of what was done, or of what will show success. */
function evidenceKind({ row }: ActionDraft): Action["evidenceKind"] {
  const { header, layout } = row.table;
  const { evidence } = layout.columns;
  const label =
    evidence === undefined
      ? ""
      : (header.labels[evidence - header.firstColumn]?.parts ?? []).join(" ");
  return /evidence|proof|assurance/i.test(label) ? "evidence" : "expected";
}
