import { nameKey } from "../fields/lead";
import type { Lead, Plan } from "../model";
import type { ActionFacts } from "./actionFacts";
import { references } from "./moves";
import type { ReportMode } from "./options";
import type { People } from "./people";
import type { LeadRow, Leads } from "./sections";

export const NO_LEAD = "No lead named";

interface LeadContext {
  readonly plan: Plan;
  readonly people: People;
  readonly mode: ReportMode;
}

/** One row a lead who has an open action, the most overdue first; actions without a lead last. */
export function leadRows(facts: readonly ActionFacts[], context: LeadContext): Leads {
  const counted = facts.filter((fact) => fact.counted);
  const groups = grouped(counted, context);
  const rows = [...groups.values()]
    .map((group) => leadRow(nameOf(group), [...group.facts]))
    .filter(({ open }) => open > 0)
    .sort(
      (a, b) =>
        Number(a.lead === NO_LEAD) - Number(b.lead === NO_LEAD) ||
        b.overdue - a.overdue ||
        b.open - a.open ||
        (a.lead.toLowerCase() < b.lead.toLowerCase() ? -1 : 1),
    );
  const times = new Map<ActionFacts, number>();
  for (const { facts: own } of groups.values()) {
    for (const fact of own) times.set(fact, (times.get(fact) ?? 0) + 1);
  }
  const open = counted.filter(isOpen);
  return {
    rows,
    open: open.length,
    shared: open.filter((fact) => (times.get(fact) ?? 0) > 1).length,
  };
}

/** A lead as one action tells of it. */
interface Told {
  readonly name: string;
  /** Without its organisation. */
  readonly bare: string;
  readonly organisation: string | null;
}

const UNNAMED: Told = { name: NO_LEAD, bare: NO_LEAD, organisation: null };

interface Group {
  name: string;
  bare: string;
  readonly organisations: Set<string>;
  readonly facts: Set<ActionFacts>;
}

/** Where a plan has one lead's actions under several organisations, none of them is the lead's. */
const nameOf = ({ name, bare, organisations }: Group): string =>
  organisations.size > 1 ? bare : name;

/** A lead is one name, with or without its organisation; for publication, one post. */
function grouped(facts: readonly ActionFacts[], { people, mode }: LeadContext) {
  const groups = new Map<string, Group>();
  const inFull = writtenInFull(facts);
  const add = (key: string, fact: ActionFacts, { name, bare, organisation }: Told) => {
    const group = groups.get(key) ?? { name, bare, organisations: new Set(), facts: new Set() };
    if (name.length > group.name.length) group.name = name;
    if (bare.length > group.bare.length) group.bare = bare;
    if (organisation !== null) group.organisations.add(organisation);
    group.facts.add(fact);
    groups.set(key, group);
  };
  for (const fact of facts) {
    if (fact.action.leads.length === 0) add("", fact, UNNAMED);
    for (const lead of fact.action.leads) {
      const told = people.leadWords([lead]);
      const isPublic = mode === "publication";
      const own = isPublic ? told : `lead ${nameKey(lead.name)}`;
      const name = isPublic ? told : withPost(told, lead);
      const bare = isPublic ? told : withPost(lead.name, lead);
      const { organisation } = lead;
      add(inFull.get(nameKey(lead.name)) ?? own, fact, { name, bare, organisation });
    }
  }
  return groups;
}

/** What an acronym stands for, where the plan says so. */
function withPost(told: string, { name, post }: Lead): string {
  return post === null || post === name ? told : `${told}: ${post}`;
}

/** One post that the plan writes as "DCO" here and as "Designated Clinical Officer (DCO)" there: both names to one key. */
function writtenInFull(facts: readonly ActionFacts[]): ReadonlyMap<string, string> {
  const leads = facts.flatMap(({ action }) => action.leads);
  const names = new Set(leads.map(({ name }) => nameKey(name)));
  return new Map(
    leads.flatMap(({ name, post }) => {
      const full = nameKey(`${post ?? ""} (${name})`);
      if (post === null || !names.has(full)) return [];
      return [nameKey(name), full].map((key): [string, string] => [key, `post ${full}`]);
    }),
  );
}

function isOpen({ action }: ActionFacts): boolean {
  return action.status !== "complete";
}

function leadRow(lead: string, facts: readonly ActionFacts[]): LeadRow {
  const count = (holds: (fact: ActionFacts) => boolean) => facts.filter(holds).length;
  const hasQuarters = facts.some(({ lastQuarter }) => lastQuarter !== "No quarters");
  return {
    lead,
    open: count(isOpen),
    overdue: count(({ deadline }) => deadline === "Overdue"),
    notConfirmed: count(({ deadline }) => deadline === "Not confirmed as met"),
    dueSoon: count(({ flags }) => flags.some(({ rule }) => rule === "due-soon")),
    missingEvidence: count(({ evidence }) => evidence === "Missing"),
    notRated: hasQuarters ? count(({ lastQuarter }) => lastQuarter === "No") : null,
    which: references(facts.filter(isOpen).map(({ action }) => action.ref)),
  };
}
