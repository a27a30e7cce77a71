import { oneLine } from "../fields/oneLine";
import { isPeopleHeader } from "../fields/people";
import type { HeaderBlock } from "./header";

const TITLE =
  /^(?:(?:(?:key to|list of) )?(?:initials|acronyms|abbreviations)|(?:key to|list of) leads|glossary(?: of (?:terms|acronyms|abbreviations))?|(?:(?:words|terms|acronyms|abbreviations|initials)(?: used)?,? (?:explained|and (?:what they mean|their meanings?|definitions))|jargon buster)|signed(?: off)?(?: by)?|signatures|signatories|(?:version|document) (?:control|history)|distribution list|footnotes)\W*$/i;
const APPENDED = /^(?:appendix|annex)\b/i;
const SIGNED = /^(?:signature|signed|date signed|e-?mail(?: address)?|telephone|phone)$/i;
/** What else stands over signatures and addresses: an action whose update says "Signed" has more to say. */
const SIGNING =
  /^(?:(?:full |print(?:ed)? )?name|role|post|position|title|job title|organi[sz]ation|agency|for|on behalf of|date|signature|signed|date signed|e-?mail(?: address)?|telephone|phone)$/i;
const LONGEST = 40;
const LONGEST_APPENDED = 100;

/**
 * Whether a row begins what documents put behind a plan: a list of people or terms, signatures, the document's
 * history, an appendix.
 * None of the rows below it is an action, until another header comes.
 */
export function beginsAppendix(texts: readonly string[]): boolean {
  const [first = ""] = texts;
  if (texts.length === 1) return isTitle(first);
  if (first.length > LONGEST) return false;
  const overSignatures = texts.every((text) => SIGNING.test(text));
  return (overSignatures && texts.some((text) => SIGNED.test(text))) || isPeopleHeader(texts);
}

const isTitle = (text: string): boolean =>
  (text.length <= LONGEST && TITLE.test(oneLine(text))) ||
  (text.length <= LONGEST_APPENDED && APPENDED.test(text));

/** The row at which a title in a table's first column begins such a part; `end` where none does. */
export function appendixRow({ view, row, height, firstColumn }: HeaderBlock, end: number): number {
  for (let at = row + height; at < end; at++) {
    const text = view.own(at, firstColumn);
    if (text !== "" && isTitle(text) && view.ownColumns(at).length === 1) return at;
  }
  return end;
}
