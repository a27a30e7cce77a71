import type { Lead } from "../../model";
import type { LeadDirectory } from "./directory";
import { acronymKey, isAcronym, nameKey } from "./names";
import { leadParts } from "./tails";

/** One lead's text taken apart, its name in the plan's spelling and its acronym explained. */
export function parseLead(text: string, directory: LeadDirectory): Lead {
  const whole = directory.setName(text);
  const parts = whole === null ? leadParts(text, directory) : { name: whole };
  const name = whole ?? directory.setName(parts.name) ?? plansName(parts.name, directory);
  const known = isAcronym(name) ? directory.acronyms.get(acronymKey(name)) : undefined;
  return {
    name,
    organisation: parts.organisation ?? null,
    post: parts.post ?? known?.post ?? null,
    person: parts.person ?? known?.person ?? null,
    ...withSpelling(whole === null ? parts.name : text, name),
  };
}

function withSpelling(written: string, name: string): Pick<Lead, "written"> {
  return written === name ? {} : { written: [written] };
}

/** "Poole, Jo", as address books write it. */
const SURNAME_FIRST = /^([\p{L}'’-]+), ([\p{L}'’-]+)$/u;

/** The full name that "D Kimble" is short for, where the plan has one such person; else as the plan first writes it. */
function plansName(name: string, { names, persons }: LeadDirectory): string {
  const [, initial = "", surname = ""] = /^(\p{Lu})(?:\. ?| )([\p{L}'’-]+)$/u.exec(name) ?? [];
  const full = surname
    ? [...persons.values()].filter((person) => isNameOf(person, initial, surname))
    : [];
  const only = full.length === 1 ? full[0] : undefined;
  const turned = persons.get(nameKey(name.replace(SURNAME_FIRST, "$2 $1")));
  return only ?? names.get(nameKey(name)) ?? turned ?? name;
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
