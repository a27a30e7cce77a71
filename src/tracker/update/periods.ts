import type { IsoDate, Plan } from "../model";
import { ratingNames } from "./ratingFor";

/** A period that the plan rates its actions in. */
export interface UpdatePeriod {
  /** The quarter's label, or "now". */
  readonly label: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** It ended before the current one began: changing what was reported for it needs a reason. */
  readonly isClosed: boolean;
}

export interface UpdatePeriods {
  /** In the order of time, "now" last. */
  readonly periods: readonly UpdatePeriod[];
  /** The label of the period that an update is for, unless somebody says otherwise; null where the plan rates nothing. */
  readonly current: string | null;
}

type Span = Omit<UpdatePeriod, "isClosed">;

/** The periods of a plan. The current one holds the as-of date, else it is the last that has ended, else the first. */
export function updatePeriods({ actions, asOf }: Plan): UpdatePeriods {
  const spans = new Map<string, Span>();
  for (const { ratings } of actions) {
    for (const [label, { start, end }] of ratingNames(ratings)) {
      if (!spans.has(label)) spans.set(label, { label, start, end });
    }
  }
  const ordered = [...spans.values()].sort(inTime);
  const current = currentOf(ordered, asOf);
  const begins = current?.start ?? null;
  const periods = ordered.map((span) => ({
    ...span,
    isClosed: begins !== null && span.end !== null && span.end < begins,
  }));
  return { periods, current: current?.label ?? null };
}

/** The period that somebody chose, while the plan has it; else the current one. */
export function chosenPeriod({ periods, current }: UpdatePeriods, chosen: string | null) {
  return periods.some(({ label }) => label === chosen) ? chosen : current;
}

/** Periods without dates keep their places behind those that have them. */
const LAST = "9999";

function inTime(a: Span, b: Span): number {
  const [one, other] = [a.start ?? LAST, b.start ?? LAST];
  return one < other ? -1 : Number(one > other);
}

function currentOf(spans: readonly Span[], asOf: IsoDate): Span | undefined {
  const holds = ({ start, end }: Span): boolean =>
    start !== null && start <= asOf && end !== null && asOf <= end;
  return spans.find(holds) ?? spans.findLast(({ end }) => end !== null && end < asOf) ?? spans[0];
}
