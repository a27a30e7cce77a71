import { nameKey } from "../fields/lead";
import { leadsOf } from "../leads/leadsOf";
import type { Action, IsoDate, Plan } from "../model";
import { fingerprint } from "../read/actionKeys";
import { longDate } from "../summary/words";
import { dayInWords } from "../update/dayInWords";
import { revisedDueCell } from "../update/dateTargets";
import { fieldCell } from "../update/fieldCell";
import { periodFor } from "../update/draft";
import { updatePeriods } from "../update/periods";
import { ratingChoices } from "../update/ratingChoices";
import { ratingFor } from "../update/ratingFor";
import type { UpdateContext } from "../update/target";
import { choiceWords } from "./choiceWords";
import { lastWords } from "./lastWords";
import {
  FILL_COLUMNS,
  LOOK_COLUMNS,
  RETURN_COLUMNS,
  type FillColumn,
  type ReturnColumn,
} from "./returnColumns";
import { writeKey } from "./returnKey";
import { standingMarks } from "./standing";

/** A small sheet for one lead with her actions only, worked out in full before it is written. */
export interface LeadReturn {
  readonly lead: string;
  readonly period: string | null;
  /** "Q3, 1 June 2026 to 31 August 2026": the period as a lead knows it; "" where ratings are for now. */
  readonly span: string;
  readonly asOf: IsoDate;
  /** What the tracker cannot take is not asked. */
  readonly columns: readonly ReturnColumn[];
  readonly rows: readonly ReturnRow[];
  /** Her actions that are complete with their evidence, which are not asked about. */
  readonly leftOut: number;
}

export interface ReturnRow {
  readonly cells: Readonly<Record<ReturnColumn, string>>;
  /** The ratings to choose from. */
  readonly choices: readonly string[];
  /** The columns that this action's table does not have. */
  readonly closed: readonly FillColumn[];
}

/** A return for each lead of the plan who has something to say, by name; only for `lead` where one is given. */
export function leadReturns(
  context: UpdateContext,
  period: string | null,
  lead: string | null = null,
): LeadReturn[] {
  return actionsByLead(context.plan)
    .filter(({ name }) => lead === null || nameKey(name) === nameKey(lead))
    .map(({ name, actions }) => leadReturn(context, name, period, actions))
    .filter(({ rows }) => rows.length > 0);
}

/** The leads who have something to say, and of how many actions. */
export function askedLeads(plan: Plan): { readonly lead: string; readonly actions: number }[] {
  return actionsByLead(plan)
    .map(({ name, actions }) => ({ lead: name, actions: actions.filter(isAsked).length }))
    .filter(({ actions }) => actions > 0);
}

function actionsByLead(
  plan: Plan,
): { readonly name: string; readonly actions: readonly Action[] }[] {
  const all = new Map(plan.actions.map((action) => [action.key, action]));
  return leadsOf(plan).map(({ name, actions }) => ({
    name,
    actions: actions.flatMap((key) => all.get(key) ?? []),
  }));
}

function leadReturn(
  context: UpdateContext,
  lead: string,
  period: string | null,
  actions: readonly Action[],
): LeadReturn {
  const open = actions.filter(isAsked);
  const rows = open.map((action) => rowFor(context, action, lead, period));
  const isOpen = (column: FillColumn) => rows.some(({ closed }) => !closed.includes(column));
  const hasRef = rows.some(({ cells }) => cells.ref !== "");
  return {
    ...{ lead, period, rows },
    span: spanOf(context.plan, period),
    asOf: context.plan.asOf,
    columns: RETURN_COLUMNS.filter((column) => {
      const fill = FILL_COLUMNS.find((each) => each === column);
      return fill === undefined ? column !== "ref" || hasRef : isOpen(fill);
    }),
    leftOut: actions.length - open.length,
  };
}

function spanOf(plan: Plan, period: string | null): string {
  const found = updatePeriods(plan).periods.find(({ label }) => label === period);
  if (found === undefined || found.label === "now") return "";
  const { label, start, end } = found;
  return start === null || end === null
    ? label
    : `${label}, ${longDate(start)} to ${longDate(end)}`;
}

/** What is complete and shown to be is not asked about again. */
const isAsked = ({ status, evidence }: Action): boolean =>
  status !== "complete" || evidence.length === 0;

function rowFor(
  context: UpdateContext,
  action: Action,
  lead: string,
  period: string | null,
): ReturnRow {
  const { plan } = context;
  const wanted = periodFor(action, period);
  const rating = ratingFor(action, wanted);
  const given = rating === undefined || rating.status === "unrated" ? "" : choiceWords(rating);
  const look = {
    ref: action.ref ?? "",
    action: action.text,
    due: dueWords(plan, action),
    lastRating: lastRating(plan, action),
    lastWords: lastWords(context, action),
  };
  const key = writeKey({
    ...{ lead, period, given },
    key: action.key,
    text: fingerprint(action.text),
    look: lookMark(look),
    was: standingMarks(context, action, period),
  });
  return {
    cells: { ...look, rating: given, progress: "", evidence: "", revisedDue: "", key },
    choices: ratingChoices(plan, [action]).map(choiceWords),
    closed: FILL_COLUMNS.filter((column) => !hasPlace(context, action, column, wanted)),
  };
}

/** Whether the tracker has a cell that takes what is said of the action; a date that several share is no action's own. */
function hasPlace(
  context: UpdateContext,
  action: Action,
  column: FillColumn,
  period: string,
): boolean {
  if (column === "rating") return ratingFor(action, period) !== undefined;
  if (column === "revisedDue") return revisedDueCell(context, action) !== null;
  return fieldCell(context, action, column, period) !== null;
}

/** Fingerprint of the cells that are there to look at. */
export function lookMark(cells: Readonly<Partial<Record<ReturnColumn, string>>>): string {
  return fingerprint(LOOK_COLUMNS.map((column) => cells[column] ?? "").join(" | "));
}

function dueWords(plan: Plan, { due, ongoing, sources }: Action): string {
  if (due !== null) return dayInWords(plan, due);
  const said = sources.due?.[0].text.trim() ?? "";
  return said === "" && ongoing ? "Ongoing" : said;
}

/** "Amber – at risk (Q2)": the latest rating that had begun by the plan's day. */
function lastRating({ asOf }: Plan, { ratings }: Action): string {
  const rated = ratings.filter(
    ({ status, start }) => status !== "unrated" && (start === null || start <= asOf),
  );
  const last = rated.at(-1);
  if (last === undefined) return "";
  return last.period === "now" ? choiceWords(last) : `${choiceWords(last)} (${last.period})`;
}
