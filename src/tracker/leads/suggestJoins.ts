import {
  acronymKey,
  isAcronym,
  isOwnAcronym,
  looksLikePerson,
  nameKey,
} from "../fields/leads/names";
import type { PlanLead } from "./leadsOf";
import { editsApart } from "./editsApart";

/** Two leads that may be one. Nothing is joined unless a person says so. */
export interface SuggestedJoin {
  readonly names: readonly [string, string];
  /** Which of the two names to keep: that of the lead with more actions. */
  readonly keep: string;
  /** One plain sentence: what speaks for it. */
  readonly why: string;
}

/** Why a lead may be another, or null; each pair is asked both ways round. */
type Likeness = (one: PlanLead, other: PlanLead) => string | null;

/** The first that holds is told: what is surest first. */
const LIKENESSES: readonly Likeness[] = [
  sharesPostOrPerson,
  isAcronymOf,
  isPlural,
  isMeantByDoubt,
  hasSameWords,
  isFirstName,
  isSlip,
];

/**
 * Pairs of leads that look like one, in the order of the leads. `settled` are names that a person has given: of two of
 * them the person has spoken.
 */
export function suggestJoins(
  leads: readonly PlanLead[],
  settled: ReadonlySet<string>,
): SuggestedJoin[] {
  const suggestions: SuggestedJoin[] = [];
  leads.forEach((one, i) => {
    for (const other of leads.slice(i + 1)) {
      if (settled.has(one.name) && settled.has(other.name)) continue;
      const why = whyAlike(one, other, leads);
      if (why === null) continue;
      const keep = (other.actions.length > one.actions.length ? other : one).name;
      suggestions.push({ names: [one.name, other.name], keep, why });
    }
  });
  return suggestions;
}

function whyAlike(one: PlanLead, other: PlanLead, leads: readonly PlanLead[]): string | null {
  for (const likeness of LIKENESSES) {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const why = likeness(a, b);
      if (why !== null && !(likeness === isFirstName && isSharedFirstName(a, leads))) return why;
    }
  }
  return null;
}

/** "Head of SEND" beside "Dilys Marchbank", whose post the plan says that it is. */
function sharesPostOrPerson(one: PlanLead, { name }: PlanLead): string | null {
  if (one.post !== null && nameKey(one.post) === nameKey(name))
    return `The plan says that ${one.name} is ${name}.`;
  if (one.person !== null && nameKey(one.person) === nameKey(name))
    return `The plan says that ${name} is ${one.name}.`;
  return null;
}

/** "DCO" beside "Designated Clinical Officer". */
function isAcronymOf({ name, post }: PlanLead, other: PlanLead): string | null {
  const isShort = isAcronym(name) && post === null && !looksLikePerson(other.name);
  return isShort && isOwnAcronym(name, other.name) ? `${name} can stand for ${other.name}.` : null;
}

/** "DCO" beside "DCOs". */
function isPlural({ name }: PlanLead, other: PlanLead): string | null {
  const isPair = isAcronym(name) && isAcronym(other.name);
  return isPair && acronymKey(name) === acronymKey(other.name)
    ? "They are one acronym, for one and for several."
    : null;
}

function isMeantByDoubt({ name, doubts }: PlanLead, other: PlanLead): string | null {
  return doubts.some(({ suggestion }) => suggestion === other.name)
    ? `${name} is one letter away from ${other.name}, which the plan explains.`
    : null;
}

/** "Poole, Jo" beside "Jo Poole". */
function hasSameWords(one: PlanLead, other: PlanLead): string | null {
  const words = sortedWords(one.name);
  return words.includes(" ") && words === sortedWords(other.name)
    ? "They are the same words in another order."
    : null;
}

function sortedWords(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(" ");
}

/** "Dilys" beside "Dilys Marchbank". */
function isFirstName(one: PlanLead, other: PlanLead): string | null {
  return isFirstNameOf(one.name, other.name) ? `${other.name} has this first name.` : null;
}

function isFirstNameOf(name: string, person: string): boolean {
  return (
    looksLikePerson(person) &&
    !name.includes(" ") &&
    nameKey(name).length > 1 &&
    nameKey(person.split(" ")[0] ?? "") === nameKey(name)
  );
}

/** Of two people with one first name it cannot be told who is meant. */
function isSharedFirstName({ name }: PlanLead, leads: readonly PlanLead[]): boolean {
  return leads.filter((other) => isFirstNameOf(name, other.name)).length > 1;
}

/** So short a name differs from another by more than a slip of the keys. */
const SHORTEST_FOR_ONE = 6;
const SHORTEST_FOR_TWO = 10;

/** "Tomasz Wilk" beside "Tomasz Wilck". Names that differ in a number differ. */
function isSlip(one: PlanLead, other: PlanLead): string | null {
  const [a, b] = [nameKey(one.name), nameKey(other.name)];
  if (isAcronym(one.name) || isAcronym(other.name) || digits(a) !== digits(b)) return null;
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST_FOR_ONE) return null;
  const edits = editsApart(a, b, shortest < SHORTEST_FOR_TWO ? 1 : 2);
  if (edits === null) return null;
  return edits === 1 ? "They differ by one letter." : "They differ by two letters.";
}

const digits = (text: string): string => text.replace(/\P{N}+/gu, " ");
