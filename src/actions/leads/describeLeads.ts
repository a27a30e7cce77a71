import type { Corrections } from "../../tracker/corrections";
import type { CorrectionNote } from "../../tracker/model";
import {
  leadsOf,
  type LeadCells,
  type LeadDoubtAt,
  type PlanLead,
} from "../../tracker/leads/leadsOf";
import { suggestJoins, type SuggestedJoin } from "../../tracker/leads/suggestJoins";
import { nameKey } from "../../tracker/fields/lead";
import { actionFacts } from "../../tracker/summary/actionFacts";
import type { Reading } from "../judge";

/** A plan's leads, in words and numbers that are ready to show. */
export interface LeadsReading {
  /** The plan has a column of leads, or a heading that names them. */
  readonly hasLeads: boolean;
  readonly leads: readonly DescribedLead[];
  readonly suggestions: readonly SuggestedJoin[];
  /** What a person has set of leads, and whether it still fits. */
  readonly set: readonly SetLead[];
}

export interface DescribedLead {
  readonly name: string;
  /** Post, person and organisations that the plan tells: "Designated Clinical Officer, ICB". */
  readonly about: string;
  readonly actions: number;
  readonly overdue: number;
  readonly spellings: readonly DescribedSpelling[];
  readonly doubts: readonly LeadDoubtAt[];
  /** A person has given it this name. */
  readonly isSet: boolean;
}

export interface DescribedSpelling {
  readonly written: string;
  readonly places: readonly LeadCells[];
  /** It differs from the name in more than capitals and punctuation, so that it can be kept apart. */
  readonly canPart: boolean;
}

export interface SetLead {
  readonly words: string;
  readonly isUsed: boolean;
  readonly about: NonNullable<CorrectionNote["about"]>;
}

export function describeLeads(reading: Reading, corrections: Corrections): LeadsReading {
  const { plan } = reading;
  const leads = leadsOf(plan);
  const given = new Set(corrections.leads.map(({ as }) => as));
  const late = overdueKeys(reading);
  return {
    hasLeads: plan.actions.some(({ sources }) => sources.leads !== undefined),
    leads: leads.map((lead) => described(lead, late, given)),
    suggestions: suggestJoins(leads, given),
    set: plan.corrections.flatMap(({ used, text, about }) =>
      about?.part === "leads" ? [{ words: text, isUsed: used, about }] : [],
    ),
  };
}

/** The actions that the board's summary counts as overdue. */
export function overdueKeys({ plan, flags }: Reading): ReadonlySet<string> {
  const late = actionFacts(plan, flags).filter(({ deadline }) => deadline === "Overdue");
  return new Set(late.map(({ action }) => action.key));
}

function described(
  lead: PlanLead,
  late: ReadonlySet<string>,
  given: ReadonlySet<string>,
): DescribedLead {
  const { name, post, person, organisations, spellings, actions, doubts } = lead;
  const about = [post, person, ...organisations].filter((words) => words !== null);
  return {
    name,
    about: about.join(", "),
    actions: actions.length,
    overdue: actions.filter((key) => late.has(key)).length,
    spellings: spellings.map(({ written, places }) => ({
      written,
      places,
      canPart: nameKey(written) !== nameKey(name),
    })),
    doubts,
    isSet: given.has(name),
  };
}
