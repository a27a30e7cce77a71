import { ORGANISATION_ACRONYMS, POST_ACRONYMS, POST_OPENINGS, SECTORS } from "../words/leadWords";
import { alternatives } from "../words/pattern";
import type { LeadDirectory } from "./directory";
import {
  acronymKey,
  hasOrganisationWord,
  hasRoleWord,
  isAcronym,
  looksLikePerson,
  nameKey,
  tidyName,
} from "./names";
import { leadParts } from "./tails";

const JOINS = /, ?(?:and |& )?| & | and | \+ | with /gi;
/** More joins than this are prose. */
const MOST_JOINS = 12;
const MOST_WORDS = 16;
/** What stands in brackets at the end goes with the name before it. */
const BRACKETED = /^[^()]+ \([^()]+\)$/;

/** Names that "&", "and", a comma or a space join, where both sides are names; else the text whole. */
export function softSplit(text: string, directory: LeadDirectory): string[] {
  if (areAlike(text)) return text.split(ALIKE).map(tidyName);
  const joins = [...text.matchAll(JOINS)];
  if (joins.length > MOST_JOINS) return [text];
  for (const join of joins) {
    const left = tidyName(text.slice(0, join.index));
    const after = tidyName(text.slice(join.index + join[0].length));
    const right = after.replace(ARTICLE, "");
    const isOther = standsBeside(left, right, right !== after) || areTwoPosts(left, right);
    if (isOther || endAsPosts(left, join[0], right, directory))
      return [...softSplit(left, directory), ...softSplit(right, directory)];
    if (!isName(left, directory) || isOneLead(text, join[0], left, right, directory)) continue;
    const rest = softSplit(right, directory);
    if (rest.length > 1 || isName(right, directory)) return [...spaced(left, directory), ...rest];
  }
  return spaced(text, directory);
}

const ALIKE = / [-–—] |, ?(?:and |& )?| & | and /;

/** "Jo Poole - Ann Wood", "Education, Health and Social Care": nothing but people, or nothing but parts of the local area. */
function areAlike(text: string): boolean {
  const parts = text.length > LONGEST_ALIKE ? [] : text.split(ALIKE);
  if (parts.length < 2) return false;
  const isSector = (part: string) => SECTORS.has(part.toLowerCase());
  return parts.every(isSector) || parts.every(looksLikePerson);
}

const LONGEST_ALIKE = 200;
const OPENS_POST = new RegExp(`^(?:${alternatives(POST_OPENINGS)}) `, "i");

/** "Head of SEND & Head of Early Years"; what follows a person's name is that person's post. */
function areTwoPosts(left: string, right: string): boolean {
  return (
    OPENS_POST.test(right) && hasRoleWord(left) && !looksLikePerson(left.split(/[,(]/)[0] ?? "")
  );
}

const ARTICLE = /^the (?=\p{Lu})/u;

/** "Head of SEND, DCO", "Headteachers, SENCOs"; what has an article of its own, as "and the Forum" has, is another too. */
function standsBeside(left: string, right: string, hasArticle: boolean): boolean {
  const isPost = hasRoleWord(left) || (left.endsWith("s") && hasRoleWord(left.slice(0, -1)));
  if (!isPost || looksLikePerson(left.split(/,| [–-] |\(/)[0]?.trim() ?? "")) return false;
  return POST_ACRONYMS.has(acronymKey(right)) || (hasArticle && endsAsName(right));
}

/** "Team Manager & Parent Lead", "Team Manager,Parent Lead": one name ends as posts end, or is a lead elsewhere, and so does what is joined to it. */
function endAsPosts(left: string, join: string, right: string, { names }: LeadDirectory): boolean {
  if (join.startsWith(", ") || !right.includes(" ")) return false;
  if (POST_ACRONYMS.has(left) && hasRoleWord(lastWord(right))) return true;
  if (!left.includes(" ")) return false;
  const isKnown = names.has(nameKey(left)) && hasRoleWord(left);
  // "Head of Data and ICB Analyst": the second is another organisation's.
  const isElsewhere = OPENS_POST.test(left) && ORGANISATION_ACRONYMS.has(firstWord(right));
  const isPost = (isKnown || isElsewhere || hasRoleWord(lastWord(left))) && !looksLikePerson(left);
  return isPost && endsAsName(right);
}

const endsAsName = (text: string): boolean =>
  hasRoleWord(lastWord(text)) || hasOrganisationWord(lastWord(text));

const firstWord = (text: string): string => text.split(" ", 1)[0] ?? "";
const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

/** "Jane Smith, Head of SEND" and "Head of Commissioning, CCG" are one lead, though both sides could be names. */
function isOneLead(
  whole: string,
  join: string,
  left: string,
  right: string,
  directory: LeadDirectory,
): boolean {
  if (!join.startsWith(",") || isAcronym(left)) return false;
  const next = tidyName(right.split(/,| and | & /)[0] ?? "");
  if (looksLikePerson(next)) return false;
  // Two names that each stand alone somewhere are two leads, unless the second is a post.
  if (looksLikePerson(left) && directory.names.has(nameKey(next)) && !namesPost(next)) return false;
  const own = leadParts(left, directory);
  // "Jo Poole, ICB & Ann Lee, Council": what stands up to the next join may be one lead, though the whole is not.
  return [whole, `${left}, ${next}`].some((text) => {
    const { name, organisation, post } = leadParts(text, directory);
    return nameKey(name) === nameKey(own.name) && (organisation ?? post) !== undefined;
  });
}

const namesPost = (name: string): boolean =>
  hasRoleWord(name) || POST_ACRONYMS.has(name.toUpperCase());

function isName(text: string, directory: LeadDirectory): boolean {
  if (isAcronym(text) || looksLikePerson(text)) return true;
  if (directory.names.has(nameKey(text)) || directory.acronyms.has(acronymKey(text))) return true;
  const { name } = leadParts(text, directory);
  return name !== text && (looksLikePerson(name) || directory.names.has(nameKey(name)));
}

/** "Jo Brown Ann Lee", where the plan names both elsewhere: every word must belong to a name that stands alone somewhere. */
function spaced(text: string, directory: LeadDirectory): string[] {
  const words = text.split(" ");
  if (words.length < 2 || words.length > MOST_WORDS || BRACKETED.test(text)) return [text];
  // A dash of its own puts an organisation or a post beside a name.
  if (words.some((word) => /^[-–—:]+$/.test(word))) return [text];
  return knownNames(words, directory) ?? [text];
}

function knownNames(words: readonly string[], directory: LeadDirectory): string[] | null {
  for (let count = Math.min(words.length, 3); count >= 1; count--) {
    const name = words.slice(0, count).join(" ");
    if (!standsAlone(name, directory)) continue;
    if (count === words.length) return [name];
    const rest = knownNames(words.slice(count), directory);
    if (rest) return [name, ...rest];
  }
  return null;
}

/** A person or an acronym that is somewhere a lead by itself. */
function standsAlone(name: string, { names, persons }: LeadDirectory): boolean {
  if (isAcronym(name)) return names.has(nameKey(name));
  return persons.has(nameKey(name));
}
