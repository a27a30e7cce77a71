import {
  NOT_ACRONYMS,
  POST_WORDS,
  ROLE_WORDS,
  ORGANISATION_WORDS,
  SUBJECT_ACRONYMS,
  TITLES,
} from "../words/leadWords";
import { trimEnds } from "../trim";
import { oneLine } from "../oneLine";
import { remembered } from "../remembered";

/** White space collapsed; bullets, numbers of a list and punctuation at the ends gone. */
export function tidyName(text: string): string {
  const line = trimEnds(oneLine(text), /[ •·▪◦*–—-]/, /[ ,;:–—-]/);
  return trimEnds(line.replace(/^\(?(?:\d{1,2}|[a-z]|[iv]{2,4})[.)] /, ""), /[ ,;:&]/, / /);
}

/** What names that differ only in case, spaces or punctuation have in common. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const MOST_LETTERS = 10;
const SHARE_OF_CAPITALS = 0.6;

/** "DCO", "HoE", "P16SM", "SENCo", "DCOs": mostly capitals in one word. */
export function isAcronym(text: string): boolean {
  if (!/^[A-Z][A-Za-z0-9&]*$/.test(text) || text.length < 2 || text.length > MOST_LETTERS)
    return false;
  if (NOT_ACRONYMS.has(text.toUpperCase())) return false;
  const singular = text.replace(/s$/, "");
  const capitals = singular.replace(/[^A-Z0-9&]/g, "").length;
  return capitals >= 2 && capitals / singular.length >= SHARE_OF_CAPITALS;
}

/** An acronym that can be whom somebody works for. */
export function isOrganisationAcronym(text: string): boolean {
  return isAcronym(text) && !SUBJECT_ACRONYMS.has(text.toUpperCase());
}

/** "DCOs" is DCO, in one spelling. */
export function acronymKey(text: string): string {
  return text.replace(/s$/, "").toUpperCase();
}

const words = (text: string): string[] => text.split(" ").filter(Boolean);
const plainWord = (word: string): string => word.toLowerCase().replace(/[.,'’]/g, "");

export function hasPostWord(text: string): boolean {
  return words(text).some((word) => POST_WORDS.has(plainWord(word)));
}

export function hasRoleWord(text: string): boolean {
  return words(text).some((word) => ROLE_WORDS.has(plainWord(word)));
}

export function hasOrganisationWord(text: string): boolean {
  return words(text).some((word) => ORGANISATION_WORDS.has(plainWord(word)));
}

const RANK =
  /^(?:(?:assistant|associate|deputy|strategic|operational|divisional|executive|corporate|programme|principal|service|senior|interim|acting) )*(?:director|manager|lead|head of service)$/i;

/** "Assistant Director", "Head of Service": a rank, and what it is of may follow. */
export const isRank = (text: string): boolean => RANK.test(text);

const NAME_PART =
  /^(?:\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*|\p{Lu}\.?(?:\p{Lu}\.?)?|de|van|von|der|al|bin)$/u;

/** A first name or initial and a surname, in capitals where names have them, and no word of a post among them. */
export const looksLikePerson = remembered((text: string): boolean => {
  const all = words(text);
  const parts = TITLES.has(plainWord(all[0] ?? "")) ? all.slice(1) : all;
  const isTitled = parts.length < all.length;
  if (parts.length < (isTitled ? 1 : 2) || parts.length > 3) return false;
  const surname = parts.at(-1) ?? "";
  return (
    parts.every((part) => NAME_PART.test(part) && !(part.length > 2 && isAcronym(part))) &&
    !parts.some(
      (part) => POST_WORDS.has(plainWord(part)) || ORGANISATION_WORDS.has(plainWord(part)),
    ) &&
    /\p{Ll}/u.test(surname)
  );
});

/** Whether an acronym is made of a post's own initials: "Designated Clinical Officer (DCO)". */
export function isOwnAcronym(acronym: string, post: string): boolean {
  // A word in capitals counts with all its letters, a number with its digits, "for" and "and" may count.
  const initials = words(post.replace(/[^\p{L}\p{N} ]+/gu, " "))
    .map((word) => (/^[A-Z0-9]{2,}$/.test(word) ? word : word.charAt(0).toUpperCase()))
    .join("");
  const wanted = acronymKey(acronym);
  if (words(post).length < 2 || !initials.startsWith(wanted.charAt(0))) return false;
  let at = 0;
  for (const letter of initials) if (letter === wanted.charAt(at)) at++;
  return at === wanted.length;
}

/** Whether two words are one insertion, deletion or substitution apart. */
export function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(a.length === b.length ? i + 1 : i) === long.slice(i + 1);
}
