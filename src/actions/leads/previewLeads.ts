import type { Corrections } from "../../tracker/corrections";
import { leadsOf, type LeadCells, type PlanLead } from "../../tracker/leads/leadsOf";
import { readAgainInSteps } from "../../tracker/read/readAgain";
import type { Steps } from "../../tracker/steps";
import { inTurns } from "../inTurns";
import type { Reading } from "../judge";
import { overdueKeys } from "./describeLeads";

/** What corrections would change in how leads are read. Nothing is kept, and nothing asked of Excel. */
export interface LeadsPreview {
  readonly renamed: readonly {
    readonly written: string;
    readonly was: string;
    readonly becomes: string;
    readonly places: readonly LeadCells[];
  }[];
  /** Leads whose actions would change, by name. */
  readonly counts: readonly {
    readonly name: string;
    readonly actions: Counts;
    readonly overdue: Counts;
  }[];
}

interface Counts {
  readonly now: number;
  readonly then: number;
}

/** Works it out a few milliseconds at a time: who asks goes on typing. Throws the signal's reason once it is aborted. */
export function previewLeads(
  reading: Reading,
  corrections: Corrections,
  signal?: AbortSignal,
): Promise<LeadsPreview> {
  return inTurns(previewInSteps(reading, corrections), signal);
}

function* previewInSteps(reading: Reading, corrections: Corrections): Steps<LeadsPreview> {
  const { plan, snapshot } = reading;
  const before = leadsOf(plan);
  yield;
  const after = leadsOf(yield* readAgainInSteps(plan, snapshot, corrections));
  yield;
  return { renamed: renamed(before, after), counts: counts(before, after, overdueKeys(reading)) };
}

function renamed(before: readonly PlanLead[], after: readonly PlanLead[]): LeadsPreview["renamed"] {
  const names = new Map(
    before.flatMap(({ name, spellings }) => spellings.map(({ written }) => [written, name])),
  );
  return after.flatMap(({ name, spellings }) =>
    spellings.flatMap(({ written, places }) => {
      const was = names.get(written) ?? written;
      return was === name ? [] : [{ written, was, becomes: name, places }];
    }),
  );
}

function counts(
  before: readonly PlanLead[],
  after: readonly PlanLead[],
  late: ReadonlySet<string>,
): LeadsPreview["counts"] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  const of = (leads: readonly PlanLead[], name: string) =>
    leads.find((lead) => lead.name === name)?.actions ?? [];
  return names.flatMap((name) => {
    const [now, then] = [of(before, name), of(after, name)];
    if (now.length === then.length && now.every((key) => then.includes(key))) return [];
    const overdue = (keys: readonly string[]) => keys.filter((key) => late.has(key)).length;
    return [
      {
        name,
        actions: { now: now.length, then: then.length },
        overdue: { now: overdue(now), then: overdue(then) },
      },
    ];
  });
}
