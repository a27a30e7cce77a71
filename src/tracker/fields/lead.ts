import type { Lead } from "../model";
import { isDitto, saysNothing } from "./blank";
import type { LeadDirectory } from "./leads/directory";
import { acronymKey, isAcronym, isOneEditAway, nameKey } from "./leads/names";
import { parseLead } from "./leads/parse";
import { softSplit } from "./leads/softSplit";
import { cutLine, leadLines } from "./leads/split";
import { crossReference } from "./reference";

export { withoutDates } from "./leads/withoutDates";
export { nameKey } from "./leads/names";
export { buildDirectory, type LeadDirectory } from "./leads/directory";

export interface LeadDoubt {
  readonly kind: "unknown-lead";
  readonly lead: string;
  readonly message: string;
  readonly suggestion?: string;
}

export interface LeadsReading {
  readonly leads: readonly Lead[];
  readonly doubts: readonly LeadDoubt[];
}

/** The leads of one cell, in the order written; each once. */
export function readLeads(text: string, directory: LeadDirectory): LeadsReading {
  const isWhole = (name: string) => directory.names.has(nameKey(name));
  const leads = leadLines(text)
    .filter((line) => !saysNothing(line) && !isDitto(line) && crossReference(line) === null)
    .flatMap((line) => cutLine(line, isWhole))
    .flatMap((part) => (directory.setName(part) === null ? softSplit(part, directory) : [part]))
    .filter((part) => !saysNothing(part))
    .map((part) => parseLead(part, directory));
  return withDoubts(eachOnce(leads), directory);
}

function eachOnce(leads: readonly Lead[]): Lead[] {
  const once = new Map<string, Lead>();
  for (const lead of leads) {
    const id = `${nameKey(lead.name)} ${lead.organisation ?? ""}`;
    const same = once.get(id);
    once.set(id, same === undefined ? lead : withSpellingsOf(lead, same));
  }
  return [...once.values()];
}

function withSpellingsOf(lead: Lead, same: Lead): Lead {
  const written = [...new Set([...spellingsOf(same), ...spellingsOf(lead)])];
  return written.every((each) => each === lead.name) ? lead : { ...lead, written };
}

/** How the cells of a lead write its name. */
export function spellingsOf({ name, written }: Lead): readonly string[] {
  return written ?? [name];
}

/**
 * One reading for each lettered action of the row's own cells: as many officers as actions are paired in order, else
 * each action has them all. A lead merged over several rows belongs to them all: ask for it with `actionCount` 1.
 */
export function readLeadsFor(
  text: string,
  actionCount: number,
  directory: LeadDirectory,
): LeadsReading[] {
  const all = readLeads(text, directory);
  if (actionCount < 2) return [all];
  const lines = leadLines(text);
  if (lines.length === actionCount) return lines.map((line) => readLeads(line, directory));
  if (all.leads.length === actionCount)
    return all.leads.map((lead) => withDoubts([lead], directory));
  return Array.from({ length: actionCount }, () => all);
}

function withDoubts(leads: readonly Lead[], directory: LeadDirectory): LeadsReading {
  return { leads, doubts: leads.flatMap((lead) => unknownLead(lead, leads, directory)) };
}

/** An acronym that the plan's glossary does not explain, with the one that was probably meant. */
function unknownLead(
  lead: Lead,
  cell: readonly Lead[],
  { hasGlossary, acronyms, isSetName }: LeadDirectory,
): LeadDoubt[] {
  if (!hasGlossary || !isAcronym(lead.name) || acronyms.has(acronymKey(lead.name))) return [];
  if (isSetName(lead.name)) return [];
  const near = [...acronyms.keys()].filter((known) => isOneEditAway(known, acronymKey(lead.name)));
  const only = near.length === 1 ? acronyms.get(near[0] ?? "")?.acronym : undefined;
  const isBeside =
    only !== undefined && cell.some(({ name }) => acronymKey(name) === acronymKey(only));
  const suggestion = only !== undefined && !isBeside ? only : null;
  return [
    {
      kind: "unknown-lead",
      lead: lead.name,
      message: `${lead.name} is not in the plan's glossary or list of people`,
      ...(suggestion && { suggestion }),
    },
  ];
}
