import type { Lead } from "../../model";
import { MANNERS, SECTORS } from "../words/leadWords";
import type { LeadDirectory } from "./directory";
import {
  acronymKey,
  hasOrganisationWord,
  hasPostWord,
  isAcronym,
  isOrganisationAcronym,
  isOwnAcronym,
  looksLikePerson,
  nameKey,
} from "./names";

interface Parts {
  readonly name: string;
  readonly organisation?: string;
  readonly post?: string;
}

/** Takes one thing off behind a name; null: there is none of its kind. */
type Tail = (text: string, directory: LeadDirectory) => Parts | null;

const BRACKETED = /^([^()]+?) ?\(([^()]+)\)$/;

const inBrackets: Tail = (text) => {
  const [, name = "", inside = ""] = BRACKETED.exec(text) ?? [];
  if (!name || (isAcronym(inside) && isOwnAcronym(inside, name))) return null;
  if (MANNERS.has(inside.toLowerCase())) return { name };
  const isPerson = looksLikePerson(name);
  if (isPerson && hasPostWord(inside) && !isSector(inside)) return { name, post: inside };
  return isPerson || isOrganisation(inside) ? { name, organisation: inside } : null;
};

const behindComma: Tail = (text, directory) => {
  const at = text.indexOf(",") > 0 ? text.lastIndexOf(",") : text.lastIndexOf(" - ");
  if (at <= 0) return null;
  const name = text.slice(0, at).trim();
  const tail = text.slice(at).replace(/^[ ,-]+/, "");
  if (isAcronym(name)) return null;
  if (isOrganisation(tail) || directory.organisations.has(tail.toUpperCase()))
    return { name, organisation: tail };
  return nameAndPost(text, directory);
};

/** "Name, Post" after a person's name is one lead; the post may have commas of its own. */
function nameAndPost(text: string, directory: LeadDirectory): Parts | null {
  const [, name = "", post = ""] = /^([^,]+?)(?:,| - ) ?(.+)$/.exec(text) ?? [];
  const isPerson = looksLikePerson(name) || directory.persons.has(nameKey(name));
  const first = post.split(/,| and | & /)[0] ?? "";
  return isPerson && hasPostWord(post) && !looksLikePerson(first) ? { name, post } : null;
}

/** "Strategic Development Manager SBC", where the plan shows elsewhere that SBC is an organisation. */
const behindSpace: Tail = (text, { organisations }) => {
  const at = text.lastIndexOf(" ");
  const tail = text.slice(at + 1);
  const name = text.slice(0, at);
  return at > 0 && organisations.has(tail) && (hasPostWord(name) || looksLikePerson(name))
    ? { name, organisation: tail }
    : null;
};

const isSector = (text: string): boolean => SECTORS.has(text.toLowerCase());
const isOrganisation = (text: string): boolean =>
  isOrganisationAcronym(text) ||
  isSector(text) ||
  (hasOrganisationWord(text) && !text.includes(","));

/** One lead's text taken apart: its organisation and post off, its name in the plan's spelling, its acronym explained. */
export function parseLead(text: string, directory: LeadDirectory): Lead {
  const parts = [inBrackets, behindComma, behindSpace].reduce<Parts>(
    (so, tail) => {
      const next = tail(so.name, directory);
      return next ? { ...so, ...next } : so;
    },
    { name: text },
  );
  const name = plansName(parts.name, directory);
  const known = isAcronym(name) ? directory.acronyms.get(acronymKey(name)) : undefined;
  return {
    name,
    organisation: parts.organisation ?? null,
    post: parts.post ?? known?.post ?? null,
    person: known?.person ?? null,
  };
}

/** The full name that "D Kimble" is short for, where the plan has one such person; else as the plan first writes it. */
function plansName(name: string, { names, persons }: LeadDirectory): string {
  const [, initial = "", surname = ""] = /^(\p{Lu})\.? ([\p{L}'’-]+)$/u.exec(name) ?? [];
  const full = surname
    ? [...persons.values()].filter((person) => isNameOf(person, initial, surname))
    : [];
  const only = full.length === 1 ? full[0] : undefined;
  return only ?? names.get(nameKey(name)) ?? name;
}

function isNameOf(person: string, initial: string, surname: string): boolean {
  const words = person.split(" ");
  const first = words[0] ?? "";
  return (
    first.length > 2 &&
    first.startsWith(initial) &&
    words.at(-1)?.toLowerCase() === surname.toLowerCase()
  );
}
