import {
  hasOrganisationWord,
  hasPostWord,
  hasRoleWord,
  isAcronym,
  looksLikePerson,
} from "../fields/leads/names";
import { ORGANISATION_ACRONYMS, TITLES } from "../fields/words/leadWords";
import type { Lead, Plan } from "../model";
import type { ReportMode } from "./options";
import { leadWords } from "./words";

/** How a report tells of people. */
export interface People {
  readonly leadWords: (leads: readonly Lead[]) => string;
  /** A text of the plan's, without the names that are not told. */
  readonly text: (text: string) => string;
  /** How leads are told whose names are not, each once, with how many leads it stands for; none in a working copy. */
  readonly replaced: readonly { readonly told: string; readonly count: number }[];
  /** How every other lead is told; none in a working copy. */
  readonly asWritten: readonly string[];
}

const WORKING: People = { leadWords, text: (text) => text, replaced: [], asWritten: [] };

/** Told in place of a person of whom the plan gives neither a post nor an organisation. */
export const NAMED_OFFICER = "Named officer";

/** The names of leads that a report for publication must not tell, each once. */
export function hiddenNames({ actions }: Plan): readonly string[] {
  return namesOf(actions.flatMap(({ leads }) => leads));
}

/** How people are told of: as the plan does, or for publication by post or organisation. */
export function peopleOf(plan: Plan, mode: ReportMode): People {
  if (mode === "working") return WORKING;
  const leads = plan.actions.flatMap((action) => action.leads);
  const hidden = leads.filter((lead) => !isPublic(lead));
  return {
    leadWords: (some) => [...new Set(some.map(publicWords))].join("; "),
    text: publicText(plan),
    replaced: counted(hidden),
    asWritten: [...new Set(leads.filter(isPublic).map(publicWords))].sort(),
  };
}

/** A text of the plan's as it may be published: without the names of people. */
export function publicText(plan: Plan): People["text"] {
  return withoutNames(hiddenNames(plan));
}

function counted(hidden: readonly Lead[]): People["replaced"] {
  const names = new Map<string, Set<string>>();
  for (const lead of hidden) {
    const told = publicWords(lead);
    names.set(told, (names.get(told) ?? new Set()).add(lead.name));
  }
  return [...names].map(([told, { size }]) => ({ told, count: size }));
}

/** "Head of SEND (Council)", "NHS trust", "Named officer". */
function publicWords(lead: Lead): string {
  const { name, organisation } = lead;
  const post = publicPost(lead) ?? (isPublic(lead) ? name : null);
  if (post === null) return organisation ?? NAMED_OFFICER;
  return organisation === null ? post : `${post} (${organisation})`;
}

function publicPost({ post }: Lead): string | null {
  return post !== null && !looksLikePerson(post) ? post : null;
}

/** Only what is known to be a post, a group or an organisation is public: what is not known may be a name. */
function isPublic({ name, person }: Lead): boolean {
  if (looksLikePerson(name)) return false;
  if (isAcronym(name)) return person !== null || name.length > 2 || ORGANISATION_ACRONYMS.has(name);
  return hasPostWord(name) || hasRoleWord(name) || hasOrganisationWord(name);
}

/** A name's fewest and most characters: what is shorter may be a word, and what is longer is none. */
const NAME_LENGTH = { least: 3, most: 200 };

/** Every name of a person among the leads. */
function namesOf(leads: readonly Lead[]): readonly string[] {
  const names = leads.flatMap((lead) => [
    ...(isPublic(lead) ? [] : [lead.name, ...(lead.written ?? [])]),
    lead.person,
  ]);
  return [...new Set(names)].filter(
    (name): name is string =>
      name !== null && name.length >= NAME_LENGTH.least && name.length <= NAME_LENGTH.most,
  );
}

/** A name of several words is found in any case; one word alone only as it is written, as it may be a word too. */
function withoutNames(names: readonly string[]): (text: string) => string {
  const several = names.filter((name) => /\s/.test(name)).flatMap(formsOf);
  const single = names.filter((name) => !/\s/.test(name)).map(escaped);
  const patterns = [pattern(several, "giu"), pattern(single, "gu")].filter((each) => each !== null);
  return (text) => patterns.reduce((told, found) => told.replace(found, NAMED_OFFICER), text);
}

/** "Jo Poole" is also "J Poole", "J. Poole" and "Mrs Poole". */
function formsOf(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (!looksLikePerson(name) || last.length < 3) return [escaped(name)];
  const initial = `${escaped(first.charAt(0))}\\.?\\s*${escaped(last)}`;
  return [escaped(name), initial, `(?:${[...TITLES].join("|")})\\.?\\s+${escaped(last)}`];
}

/** The longest first, so that no part of a name is left standing. */
function pattern(forms: readonly string[], flags: string): RegExp | null {
  if (forms.length === 0) return null;
  const any = [...new Set(forms)].sort((a, b) => b.length - a.length).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
}

function escaped(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("\\s+");
}
