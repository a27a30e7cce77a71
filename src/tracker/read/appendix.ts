import { isPeopleHeader } from "../fields/people";
import type { HeaderBlock } from "./header";

const TITLE =
  /^(?:(?:(?:key to|list of) )?(?:initials|acronyms|abbreviations)|(?:key to|list of) leads|glossary(?: of (?:terms|acronyms|abbreviations))?|signed(?: off)?(?: by)?|signatures|signatories|(?:version|document) (?:control|history)|distribution list|footnotes)\W*$/i;
const SIGNED = /^(?:signature|signed|date signed)$/i;
/** What else stands over signatures: an action whose update says "Signed" has more to say. */
const SIGNING =
  /^(?:(?:full |print(?:ed)? )?name|role|post|position|title|job title|organi[sz]ation|agency|for|on behalf of|date|signature|signed|date signed)$/i;
const LONGEST = 40;

/**
 * Whether a row begins what documents put behind a plan: a list of people or terms, signatures, the document's history.
 * None of the rows below it is an action, until another header comes.
 */
export function beginsAppendix(texts: readonly string[]): boolean {
  const [first = ""] = texts;
  if (first.length > LONGEST) return false;
  if (texts.length === 1) return TITLE.test(first);
  const overSignatures = texts.every((text) => SIGNING.test(text));
  return (overSignatures && texts.some((text) => SIGNED.test(text))) || isPeopleHeader(texts);
}

/** The row at which a title in a table's first column begins such a part; `end` where none does. */
export function appendixRow({ view, row, height, firstColumn }: HeaderBlock, end: number): number {
  for (let at = row + height; at < end; at++) {
    const text = view.own(at, firstColumn);
    if (text !== "" && text.length <= LONGEST && TITLE.test(text)) return at;
  }
  return end;
}
