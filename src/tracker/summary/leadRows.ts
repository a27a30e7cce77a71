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
    .map((group) => leadRow(group.name, [...group.facts]))
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

interface Group {
  name: string;
  readonly facts: Set<ActionFacts>;
}

/** A lead is one name, with or without its organisation; for publication, one post. */
function grouped(facts: readonly ActionFacts[], { people, mode }: LeadContext) {
  const groups = new Map<string, Group>();
  const inFull = writtenInFull(facts);
  const add = (key: string, name: string, fact: ActionFacts) => {
    const group = groups.get(key) ?? { name, facts: new Set() };
    if (name.length > group.name.length) group.name = name;
    group.facts.add(fact);
    groups.set(key, group);
  };
  for (const fact of facts) {
    if (fact.action.leads.length === 0) add("", NO_LEAD, fact);
    for (const lead of fact.action.leads) {
      const told = people.leadWords([lead]);
      const name = mode === "publication" ? told : withPost(told, lead);
      const own = mode === "publication" ? told : `lead ${nameKey(lead.name)}`;
      add(inFull.get(nameKey(lead.name)) ?? own, name, fact);
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
