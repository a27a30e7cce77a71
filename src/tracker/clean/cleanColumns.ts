import type { Action, IsoDate, Lead, Plan } from "../model";
import { longDate } from "../summary/words";
import { periodColumns } from "./periodColumns";
import { shortMonth } from "./shortMonth";
import { statusWord } from "./statusWord";

/** A text, or a day; null for a blank cell. */
export type CleanCell = string | { readonly day: IsoDate } | null;

export interface CleanColumn {
  readonly header: string;
  /** "status" is one of the words for statuses. */
  readonly kind: "text" | "date" | "status";
  readonly width: "narrow" | "medium" | "wide";
  /** Kept though no action has anything for it yet. */
  readonly isAlways: boolean;
  readonly cell: (action: Action, ref: string) => CleanCell;
}

function column(
  header: string,
  cell: CleanColumn["cell"],
  more: Partial<Pick<CleanColumn, "kind" | "width" | "isAlways">> = {},
): CleanColumn {
  return { header, kind: "text", width: "medium", isAlways: false, ...more, cell };
}

/** A blank cell would be read as what stands above it. */
const NONE_STATED = "None stated";
const NONE = "None";

const day = (date: IsoDate | null): CleanCell => (date === null ? null : { day: date });

/** The tracker's columns in the order in which people fill them. */
export function cleanColumns(plan: Plan): readonly CleanColumn[] {
  const always = { isAlways: true } as const;
  const date = { kind: "date", width: "narrow" } as const;
  const hasThemes = plan.actions.some(({ theme }) => theme !== null);
  const hasObjectives = plan.actions.some(({ objective }) => objective !== null);
  const hasLeads = plan.actions.some(({ leads }) => leads.length > 0);
  const hasEvidence = plan.actions.some(({ evidence }) => evidence.length > 0);
  const columns = [
    column("Reference", (_, ref) => ref, { width: "narrow", ...always }),
    column("Theme", ({ theme }) => theme ?? (hasThemes ? NONE_STATED : null)),
    column("Objective", ({ objective }) => objective ?? (hasObjectives ? NONE_STATED : null)),
    column("Action", actionText, { width: "wide", ...always }),
    column(
      "Lead",
      ({ leads }) => leads.map(leadText).join("; ") || (hasLeads ? NONE : null),
      always,
    ),
    column("Start date", ({ start }) => day(start), date),
    column("Original due date", ({ originalDue }) => day(originalDue), date),
    column("Due date", dueCell, { ...date, ...always }),
    ...milestoneColumns(plan),
    ...periodColumns(plan).map(({ header, cell }) =>
      column(header, cell, { kind: "status", width: "narrow", ...always }),
    ),
    ...statusColumn(plan),
    column("Date completed", ({ completed }) => day(completed), date),
    column("Comments on ratings", ratingComments),
    column(
      evidenceHeader(plan),
      ({ evidence }) => evidence.join("\n") || (hasEvidence ? NONE : null),
      {
        width: "wide",
        ...always,
      },
    ),
  ];
  return [...columns, ...carriedColumns(plan, columns)];
}

function actionText({ text, seeAlso }: Action): string {
  return seeAlso === null ? text : `See ${seeAlso}: ${text}`;
}

/** "Tomasz Wilk (ICB)". */
function leadText({ name, organisation }: Lead): string {
  return organisation === null ? name : `${name} (${organisation})`;
}

function dueCell({ due, ongoing, milestones }: Action): CleanCell {
  if (ongoing) return due === null ? "Ongoing" : `${longDate(due)} and ongoing`;
  // Milestones say it themselves.
  return due !== null && milestones.some((milestone) => milestone.due === due) ? null : day(due);
}

/** One a date that milestones have; each is due by its header. */
function milestoneColumns({ actions }: Plan): readonly CleanColumn[] {
  const all = actions.flatMap(({ milestones }) => milestones);
  const dates = [...new Set(all.flatMap(({ due }) => due ?? []))].sort();
  const textOf = ({ milestones }: Action, date: IsoDate | null) =>
    milestones
      .filter(({ due }) => due === date)
      .map(({ text }) => text)
      .join("\n");
  return [
    ...dates.map((date) => column(`By ${shortMonth(date)}`, (action) => textOf(action, date))),
    column("Milestones without a date", (action) => textOf(action, null)),
  ];
}

/** Where periods are rated, a column for the status of today only if it says more than the last of them. */
function statusColumn(plan: Plan): readonly CleanColumn[] {
  const cell = ({ status }: Action) => statusWord(status);
  const says = plan.actions.some((action) => !isToldByPeriods(action, plan));
  return says ? [column("Status", cell, { kind: "status", width: "narrow", isAlways: true })] : [];
}

function isToldByPeriods({ ratings, status, completed }: Action, { asOf }: Plan): boolean {
  if (completed !== null) return true;
  const begun = ratings.filter(({ start, status: own }) => {
    return start !== null && start <= asOf && own !== "unrated";
  });
  return (
    ratings.some(({ start }) => start !== null) && (begun.at(-1)?.status ?? "unrated") === status
  );
}

function ratingComments({ ratings }: Action): string {
  return ratings
    .flatMap(({ period, comment }) =>
      comment === null ? [] : [period === "now" ? comment : `${period}: ${comment}`],
    )
    .join("\n");
}

function evidenceHeader({ actions }: Plan): string {
  const kinds = actions.filter(({ evidence }) => evidence.length > 0);
  const isExpected = kinds.length > 0 && kinds.every((each) => each.evidenceKind === "expected");
  return isExpected ? "How will we know" : "Evidence";
}

/** The plan's own columns as they are; a header that is taken already is told apart. */
function carriedColumns(
  { actions }: Plan,
  columns: readonly CleanColumn[],
): readonly CleanColumn[] {
  const taken = new Set(columns.map(({ header }) => header.toLowerCase()));
  const names = [...new Set(actions.flatMap(({ carried }) => Object.keys(carried)))];
  return names.map((name) => {
    const plain = name.replace(/\s+/g, " ").trim() || "Column without a header";
    let header = plain;
    for (let n = 2; taken.has(header.toLowerCase()); n++) header = `${plain} (${n})`;
    taken.add(header.toLowerCase());
    return column(header, ({ carried }) => carried[name] ?? null, { width: "wide" });
  });
}
