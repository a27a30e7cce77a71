import {
  hasOrganisationWord,
  hasRoleWord,
  isAcronym,
  isOrganisationAcronym,
  isOwnAcronym,
  looksLikePerson,
} from "../leads/names";

export interface PersonEntry {
  readonly acronym: string | null;
  readonly post: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
}

const BRACKETED = /^([^()]+?) ?\(([^()]+)\)$/;
const BEHIND_COMMA = /^(.+), ?([^,]+)$/;

/** A post as a list of people writes it: "Designated Clinical Officer (DCO)", "Chief Nurse, CCG". */
export function postEntry(text: string, person: string | null): PersonEntry {
  const [, name = text, inside = ""] = BRACKETED.exec(text) ?? [];
  if (isAcronym(inside) && isOwnAcronym(inside, name))
    return { acronym: inside, post: name, person, organisation: null };
  if (inside) return { acronym: null, post: name, person, organisation: inside };
  const [, post = text, tail = ""] = BEHIND_COMMA.exec(text) ?? [];
  return isEmployer(tail)
    ? { acronym: null, post, person, organisation: tail }
    : { acronym: null, post: text, person, organisation: null };
}

/** Whether a text names whom somebody works for, and no post. */
export function isEmployer(text: string): boolean {
  return isOrganisationAcronym(text) || hasOrganisationWord(text);
}

export function termEntry(acronym: string, meaning: string): PersonEntry {
  return { acronym, post: meaning, person: null, organisation: null };
}

/** A phrase that an acronym could stand for. */
export function isMeaning(text: string): boolean {
  return /\p{L}{3}/u.test(text) && text.length <= 120 && !isAcronym(text);
}

export function isPost(text: string): boolean {
  return text.length <= 120 && hasRoleWord(text) && !looksLikePerson(text);
}
