import {
  MANNERS,
  ORGANISATION_ACRONYMS,
  POST_ACRONYMS,
  POST_OPENINGS,
  SECTORS,
  TERMS_OF_OFFICE,
} from "../words/leadWords";
import { alternatives } from "../words/pattern";
import type { LeadDirectory } from "./directory";
import {
  acronymKey,
  hasOrganisationWord,
  hasPostWord,
  hasRoleWord,
  isAcronym,
  isOrganisationAcronym,
  isOwnAcronym,
  isRank,
  looksLikePerson,
  nameKey,
} from "./names";

/** What a lead's text says beside the name. */
export interface LeadParts {
  readonly name: string;
  readonly organisation?: string;
  readonly post?: string;
  readonly person?: string;
}

/** Recognises one thing that stands beside a name; null: there is none of its kind. */
type Tail = (text: string, directory: LeadDirectory) => LeadParts | null;

const BRACKETED = /^([^()]+?) ?\(([^()]+)\)$/;
const DASH = " [-–—] ";
const IN_FRONT = new RegExp(`^([^:,()]+?)(?:: ?|${DASH})(.+)$`);
const BEHIND_DASH = new RegExp(`^(.+)${DASH}(.+)$`);
const POST_BEHIND = new RegExp(`^([^,:]+?)(?:[,:] ?|${DASH})(.+)$`);
const POST_BEHIND_SPACE = new RegExp(
  `^(\\S+ \\S+) ((?:(?:Interim|Acting|Deputy) )?(?:${alternatives(POST_OPENINGS)}) .+)$`,
  "i",
);
const PERSON_BEHIND = new RegExp(`^([^:]+?)(?:: ?|${DASH})(.+)$`);

const BEHIND_SPACE = /^(.+?)(?: (\S+))? (\S+)$/;

/** How a lead acts, and for "Lead: Jane Smith" who: "interim", "job share with …", "maternity cover: …". */
const MANNER = new RegExp(`^(?:${alternatives([...MANNERS])})(?: ?[:,-] ?|$| (?=with ))(.*)$`, "i");
const ACTS_FOR = new RegExp(`^(?:${alternatives(TERMS_OF_OFFICE)}) `, "i");

const isSector = (text: string): boolean => SECTORS.has(text.toLowerCase());
const isOrganisation = (text: string): boolean =>
  isOrganisationAcronym(text) ||
  isSector(text) ||
  (hasOrganisationWord(text) && !text.includes(",") && !isRole(text));

/** "Forum Coordinator" is what somebody is there, "Head Teachers Forum" is not. */
const isRole = (text: string): boolean => hasRoleWord(text.slice(text.lastIndexOf(" ") + 1));

/** "DCO", and what the plan explains as a post. */
function isPostAcronym(text: string, { acronyms }: LeadDirectory): boolean {
  if (!isAcronym(text)) return false;
  const post = acronyms.get(acronymKey(text))?.post ?? null;
  return post === null ? POST_ACRONYMS.has(acronymKey(text)) : hasRoleWord(post);
}

/** "LA: Jane Smith", "Health - Jane Smith", "ICB – Chief Nurse", "Council: Head of SEND"; "ADES: Jane Smith" where the plan explains ADES. */
const inFront: Tail = (text, directory) => {
  const [, front = "", name = ""] = IN_FRONT.exec(text) ?? [];
  if (isPostAcronym(front, directory))
    return looksLikePerson(name) ? { name: front, person: name } : null;
  if (isSector(front) || isOrganisationAcronym(front)) return { name, organisation: front };
  const isLead = looksLikePerson(name) || (hasOrganisationWord(front) && /^\p{Lu}/u.test(name));
  const isUnitsOwn = isUnit(text, front) || (isTeam(front) && looksLikePerson(name));
  return isUnitsOwn && isLead ? { name, organisation: front } : null;
};

/** "CCG", and a place's own: "FWCCG". */
const isHealthBody = (text: string): boolean =>
  ORGANISATION_ACRONYMS.has(text) || (/(?:CCG|ICB)$/.test(text) && isAcronym(text));

/** "Adult Social Care", "Early Years Team": what posts are named after, and no post. */
const isTeam = (front: string): boolean =>
  hasPostWord(front) && !hasRoleWord(front) && !/\d/.test(front) && !looksLikePerson(front);

/** "Finance: Jane Smith"; a colon after a post or a number says something else. */
const isUnit = (text: string, front: string): boolean =>
  text.startsWith(`${front}:`) &&
  !/\d/.test(front) &&
  !hasRoleWord(front) &&
  !looksLikePerson(front);

const inBrackets: Tail = (text, directory) => {
  const [, name = "", inside = ""] = BRACKETED.exec(text) ?? [];
  if (name === "") return null;
  // "Ada Reed (AR)" is Ada Reed; "Designated Clinical Officer (DCO)" is called so.
  if (isAcronym(inside) && isOwnAcronym(inside, name))
    return looksLikePerson(name) ? { name } : null;
  if (ACTS_FOR.test(inside)) return { name };
  const [, holder] = MANNER.exec(inside) ?? [];
  if (looksLikePerson(name))
    return holder === undefined ? besidePerson(name, inside, directory) : { name };
  return holder === undefined ? besidePost(name, inside) : (besidePost(name, holder) ?? { name });
};

/** "Head of Data - vacant", "Jane Smith, interim". */
const mannerBehind: Tail = (text) => {
  const [, name = "", manner = ""] = /^(.+), ?([^,]+)$/.exec(text) ?? BEHIND_DASH.exec(text) ?? [];
  const isLead = looksLikePerson(name) || hasRoleWord(name) || isAcronym(name);
  return isLead && MANNERS.has(manner.toLowerCase()) && !hasRoleWord(manner) ? { name } : null;
};

function besidePerson(name: string, inside: string, directory: LeadDirectory): LeadParts {
  const [first = "", last = "", ...more] = inside.split(/, ?/);
  if (isPostAcronym(first, directory) && last !== "" && more.length === 0)
    return { name, post: first, organisation: last };
  const isPost = isPostAcronym(inside, directory) || (hasRoleWord(inside) && !isSector(inside));
  return isPost ? { name, post: inside } : { name, organisation: inside };
}

function besidePost(name: string, inside: string): LeadParts | null {
  if (looksLikePerson(inside))
    return hasPostWord(name) || isAcronym(name) ? { name, person: inside } : null;
  return isOrganisation(inside) ? { name, organisation: inside } : null;
}

const behindComma: Tail = (text, directory) => {
  const [, name = "", tail = ""] = /^(.+), ?([^,]+)$/.exec(text) ?? BEHIND_DASH.exec(text) ?? [];
  const isPost = POST_ACRONYMS.has(name) && hasOrganisationWord(tail);
  if (name === "" || (isAcronym(name) && !isPost) || (isRank(name) && isSector(tail))) return null;
  if (looksLikePerson(name) && isAcronym(tail)) return besidePerson(name, tail, directory);
  const isOne = isOrganisation(tail) || directory.organisations.has(tail.toUpperCase());
  return isOne ? { name: name.trim(), organisation: tail } : null;
};

/** "Name, Post" after a person's name is one lead; the post may have commas of its own. */
const postBehind: Tail = (text, { persons }) => {
  const [, name = "", post = ""] = POST_BEHIND.exec(text) ?? [];
  const isPerson = looksLikePerson(name) || persons.has(nameKey(name));
  const first = post.split(/,| and | & /)[0] ?? "";
  return isPerson && hasPostWord(post) && !looksLikePerson(first) ? { name, post } : null;
};

/** "Head of SEND - Jane Smith", "Head of SEND: Jane Smith". */
const personBehind: Tail = (text) => {
  const [, name = "", person = ""] = PERSON_BEHIND.exec(text) ?? [];
  return hasRoleWord(name) && looksLikePerson(person) ? { name, person } : null;
};

/** "Jane Smith Head of SEND". */
const postBehindSpace: Tail = (text) => {
  const [, name = "", post = ""] = POST_BEHIND_SPACE.exec(text) ?? [];
  return looksLikePerson(name) ? { name, post } : null;
};

/** "Strategic Development Manager SBC", where the plan shows elsewhere that SBC is an organisation; "Jo Poole FWT CCG". */
const behindSpace: Tail = (text, directory) => {
  const [, first = "", before = "", tail = ""] = BEHIND_SPACE.exec(text) ?? [];
  const whole = before === "" ? first : `${first} ${before}`;
  if (looksLikePerson(whole) && isPostAcronym(tail, directory)) return { name: whole, post: tail };
  if (!directory.organisations.has(tail) && !isHealthBody(tail)) return null;
  const isPart = isOrganisationAcronym(before) && !isPostAcronym(before, directory);
  const parts = isPart
    ? { name: first, organisation: `${before} ${tail}` }
    : { name: whole, organisation: tail };
  return hasRoleWord(parts.name) || looksLikePerson(parts.name) ? parts : null;
};

/** Taken off one after another, in this order: what stands outermost first. */
const TAILS: readonly Tail[] = [
  mannerBehind, // before what stands in front: "DCO - vacant" is no person of an organisation
  inFront,
  inBrackets,
  personBehind, // before organisations: a person's surname may be one's word
  behindComma, // before posts: "Jane Smith, ICB" has no post
  postBehind,
  postBehindSpace,
  behindSpace,
];

/** A lead's text taken apart; its name is as the cell has it. */
export function leadParts(text: string, directory: LeadDirectory): LeadParts {
  return TAILS.reduce<LeadParts>((so, tail) => ({ ...so, ...tail(so.name, directory) }), {
    name: text,
  });
}
