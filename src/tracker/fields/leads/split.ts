import { COMPANIONS, LEAD_INS, LINE_JOINERS, LINE_LABELS, NOBODY_YET } from "../words/leadWords";
import { alternatives } from "../words/pattern";
import { withoutContacts } from "./contacts";
import { cutList } from "./listed";
import { hasRoleWord, isAcronym, isRank, looksLikePerson, tidyName } from "./names";
import { isDate } from "./withoutDates";

const LEAD_IN = new RegExp(`(?<![a-z])(?:${alternatives(LEAD_INS)})(?![a-z])[ :-]*`, "gi");
const LINE_LEAD_IN = new RegExp(
  `^(?:(?:${alternatives(LINE_LABELS)})(?: ?: ?| [-–—] )|(?:${alternatives(LINE_JOINERS)}) )`,
  "i",
);
/** "TBC (Head of SEND)": the post is known, the person is not; "Vacant (was Jo Poole)": nobody is. */
const UNNAMED = /^(?:tbc|tba|vacant(?: post)?)(?![\p{L}])[ :,–—-]{0,3}\(?(?<rest>[^()]+)\)?$/iu;
const NOBODY = new RegExp(`^(?:${alternatives(NOBODY_YET)})(?![a-z])`, "i");
const COVERS = / (?:covering|acting up|acting|cover)$/i;
const WITH_OTHERS = new RegExp(
  `(?<=[a-z]) (?:and|&|\\+) (?:(?:her|his|their|the) )?(?:${alternatives(COMPANIONS)})$`,
  "i",
);
/** Not in brackets, and not within a date. */
const SLASH = /(?:(?<!\d)[/\\]|[/\\](?!\d))(?![^()]{0,60}\))/;
/** "Ada Reed;#12;#Jo Poole;#7": a SharePoint list's people with their numbers in it. */
const LIST_NUMBER = /;#(?:\d+(?:;#|$))?/gm;
/** "Ada Reed (Lead) Jo Poole (Support)": where one bracket closes and another name with a bracket follows. */
const BETWEEN_BRACKETED = /\),? (?:and |& )?(?=\p{Lu}[^()\n,;&/]{2,40} \()/gu;
/** A line of its own for what stands in brackets behind a name. */
const ITS_BRACKET = /[ \t]*\r?\n[ \t]*(\([^()\n]{1,80}\))(?=[ \t]*(?:[\r\n]|$))/g;
/** "Jo Poole TBC", "Jo Poole?? TBC". */
const UNCERTAIN = /[ ?]+(?:tbc|tba)[?. ]*$/i;
const AND_OR = /\band\/or\b/gi;

/** "Associate Director," at a line's end: what the rank is of stands in the next. */
const RANK_OF = /(?<=^|[\r\n;])([^\r\n,;]{4,60}),[ \t]*\r?\n[ \t]*/g;

/** "Head of", "Nursing" and "Director", "of Nursing": a line that a narrow column broke. */
const BROKEN =
  /(?<=\b(?:of|for|with|the))[ \t]*\r?\n[ \t]*|[ \t]*\r?\n[ \t]*(?=(?:of|for|with|from|in) )/g;

/** The lines of a lead cell; lines that hold nothing but signs are gone. */
export function leadLines(text: string): string[] {
  return withPosts(text)
    .replace(BROKEN, " ")
    .replace(/\[/g, "(")
    .replace(/\]/g, ")")
    .replace(ITS_BRACKET, " $1")
    .replace(RANK_OF, (line, rank: string) => (isRank(tidyName(rank)) ? `${rank}, ` : line))
    .replace(AND_OR, "/")
    .replace(LIST_NUMBER, ";")
    .split(/[\r\n;]+|\u2022| \| /)
    .map((line) => cutList(withoutContacts(line).trim()).replace(BETWEEN_BRACKETED, ")\n"))
    .flatMap((line) => line.split("\n"))
    .map(tidyName)
    .filter(hasLetters);
}

/** "Jo Poole" and below it "Head of SEND": each person's post, where every other line is one. */
function withPosts(text: string): string {
  const lines = text.split(/\r?\n/).map(tidyName);
  const isPaired = lines.every((line, i) =>
    i % 2 === 0
      ? looksLikePerson(line)
      : hasRoleWord(line) && !looksLikePerson(line) && !/[/&;]/.test(line),
  );
  return isPaired && lines.length % 2 === 0 ? text.replace(/\r?\n(.*(?:\r?\n)?)/g, ", $1") : text;
}

/** "until September 2025": for how long somebody leads, up to what parts this lead from the next. */
const TERM =
  /,? (?:until|till|up to|to|from|since) ([^,;/\n()]{3,30}?)(?=[,;/]| and | & | then |$)/gi;

/** One line cut at its slashes and at words such as "supported by", which begin another lead. */
export function cutLine(line: string, isWhole: (name: string) => boolean): string[] {
  return line
    .replace(TERM, (term, when: string) => (isDate(when) ? "" : term))
    .replace(LEAD_IN, "\n")
    .split("\n")
    .flatMap((part) => (isWhole(tidyName(part)) ? [part] : part.split(SLASH)))
    .map((part) =>
      tidyName(
        tidyName(part)
          .replace(UNNAMED, unnamed)
          .replace(WITH_OTHERS, "")
          .replace(UNCERTAIN, "")
          .replace(LINE_LEAD_IN, labelOf)
          .replace(/^the (?=\p{Lu})/u, ""),
      ),
    )
    .filter(hasLetters);
}

/** "Strategic Lead – Health (ICB)" is a post and what it leads on; "Strategic lead – Jo Poole" labels who does. */
const POST_LABEL = /^\S+ lead [-–—] $/i;

function labelOf(label: string, at: number, whole: string): string {
  const [rest = ""] = whole.slice(at + label.length).split(/ ?\(/);
  const isLead = looksLikePerson(rest) || hasRoleWord(rest) || isAcronym(rest);
  return POST_LABEL.test(label) && !isLead ? label : "";
}

function unnamed(_: string, rest: string): string {
  return NOBODY.test(rest) ? "" : rest.replace(COVERS, "");
}

/** "0" is what a formula shows for a blank cell elsewhere. */
const hasLetters = (text: string): boolean => text !== "0" && /[\p{L}\p{N}]/u.test(text);
