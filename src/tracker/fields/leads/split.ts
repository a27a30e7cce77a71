import { LEAD_INS, LINE_JOINERS, LINE_LABELS } from "../words/leadWords";
import { alternatives } from "../words/pattern";
import { tidyName } from "./names";

const LEAD_IN = new RegExp(`(?<![a-z])(?:${alternatives(LEAD_INS)})(?![a-z])[ :-]*`, "gi");
const LINE_LEAD_IN = new RegExp(
  `^(?:(?:${alternatives(LINE_LABELS)})(?: ?: ?| - )|(?:${alternatives(LINE_JOINERS)}) )`,
  "i",
);
/** "TBC (Head of SEND)": the post is known, the person is not. */
const UNNAMED = /^(?:tbc|tba|vacant)[ :,-]{0,3}\(?([^()]+)\)?$/i;
/** "Ada Reed;#12;#Jo Poole;#7": a SharePoint list's people with their numbers in it. */
const LIST_NUMBER = /;#(?:\d+(?:;#|$))?/gm;
/** "Ada Reed (Lead) Jo Poole (Support)": where one bracket closes and another name with a bracket follows. */
const BETWEEN_BRACKETED = /\),? (?:and |& )?(?=\p{Lu}[^()\n,;&/]{2,40} \()/gu;
const AND_OR = /\band\/or\b/gi;

/** The lines of a lead cell; lines that hold nothing but signs are gone. */
export function leadLines(text: string): string[] {
  return text
    .replace(AND_OR, "/")
    .replace(LIST_NUMBER, ";")
    .replace(BETWEEN_BRACKETED, ")\n")
    .split(/[\r\n;]+|\u2022/)
    .map(tidyName)
    .filter(hasLetters);
}

/** One line cut at its slashes and at words such as "supported by", which begin another lead. */
export function cutLine(line: string, isWhole: (name: string) => boolean): string[] {
  return line
    .replace(LEAD_IN, "\n")
    .split("\n")
    .flatMap((part) => (isWhole(tidyName(part)) ? [part] : part.split(/[/\\]/)))
    .map((part) =>
      tidyName(
        tidyName(part)
          .replace(UNNAMED, "$1")
          .replace(LINE_LEAD_IN, "")
          .replace(/^the (?=\p{Lu})/u, ""),
      ),
    )
    .filter(hasLetters);
}

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
