import type { LeadCorrection } from "../../corrections";
import type { PersonEntry } from "../people";
import {
  acronymKey,
  isAcronym,
  isOrganisationAcronym,
  isOwnAcronym,
  looksLikePerson,
  nameKey,
} from "./names";
import { setNames, type SetNames } from "./setNames";
import { cutLine, leadLines } from "./split";

export interface KnownAcronym {
  readonly acronym: string;
  readonly post: string | null;
  readonly person: string | null;
}

/** The names, organisations and acronyms that a plan knows. */
export interface LeadDirectory extends SetNames {
  /** The plan has a glossary or a list of people: what that leaves out is unknown. */
  readonly hasGlossary: boolean;
  /** By `acronymKey`. */
  readonly acronyms: ReadonlyMap<string, KnownAcronym>;
  /** Names that stand alone somewhere in the plan, by `nameKey`: how the plan first writes them. */
  readonly names: ReadonlyMap<string, string>;
  /** Those of `names` that are people's. */
  readonly persons: ReadonlyMap<string, string>;
  /** Acronyms of organisations, in capitals. */
  readonly organisations: ReadonlySet<string>;
}

/** What is longer is a sentence about leads. */
const LONGEST_NAME = 150;
const BRACKETED = /^(?<name>[^()]+?) ?\((?<inside>[^()]+)\)$/;
/** Something that may join two names, so that the text may hold more than one. */
const JOINED = /[,&()]| and |\d{2,}\/| - /i;

/**
 * `leadTexts` are all lead cells of the plan; `people` is what its glossaries and lists of people say, `set` what a
 * person has said of its leads.
 */
export function buildDirectory(plan: {
  readonly leadTexts: readonly string[];
  readonly people: readonly PersonEntry[];
  readonly set?: readonly LeadCorrection[];
}): LeadDirectory {
  const parts = [...new Set(plan.leadTexts)]
    .flatMap((text) => leadLines(text))
    .flatMap((line) => cutLine(line, () => false))
    .filter((part) => part.length <= LONGEST_NAME);
  const acronyms = knownAcronyms(plan.people, parts);
  const alone = parts
    .map((part) => BRACKETED.exec(part)?.groups?.["name"]?.trim() ?? part)
    .filter((part) => !JOINED.test(part));
  const listed = plan.people
    .flatMap(({ person, post }) => [person, person ? post : null])
    .filter((name) => name !== null);
  const names = new Map<string, string>();
  const set = setNames(plan.set ?? []);
  for (const name of [...set.written, ...listed, ...alone])
    if (!names.has(nameKey(name))) names.set(nameKey(name), name);
  return {
    hasGlossary: plan.people.some(({ acronym }) => acronym !== null),
    acronyms,
    names,
    persons: new Map([...names].filter(([, name]) => looksLikePerson(name))),
    organisations: new Set(parts.flatMap(organisationsOf)),
    ...set,
  };
}

function knownAcronyms(
  people: readonly PersonEntry[],
  parts: readonly string[],
): Map<string, KnownAcronym> {
  const known = new Map<string, KnownAcronym>();
  for (const { acronym, post, person } of people) {
    if (acronym && !known.has(acronymKey(acronym)))
      known.set(acronymKey(acronym), { acronym, post, person });
  }
  // "Designated Clinical Officer (DCO)" in a lead cell explains DCO throughout the plan.
  for (const part of parts) {
    const { name, inside } = BRACKETED.exec(part)?.groups ?? {};
    if (!name || !inside || !isAcronym(inside) || !isOwnAcronym(inside, name)) continue;
    const [person, post] = looksLikePerson(name) ? [name, null] : [null, name];
    if (!known.has(acronymKey(inside)))
      known.set(acronymKey(inside), { acronym: inside, post, person });
  }
  return known;
}

/** "Manager, SBC" and "Manager (SBC)" say that SBC is an organisation. */
function organisationsOf(part: string): string[] {
  const { name, inside } = BRACKETED.exec(part)?.groups ?? {};
  const comma = part.lastIndexOf(",");
  const before = name ?? part.slice(0, Math.max(comma, 0));
  const behind = inside ?? (comma > 0 ? part.slice(comma + 1).trim() : "");
  const isOrganisation = isOrganisationAcronym(behind) && before !== "" && !isAcronym(before);
  return isOrganisation && !isOwnAcronym(behind, before) ? [behind.toUpperCase()] : [];
}
