import { LINE_LABELS, SECTORS } from "../words/leadWords";
import { alternatives } from "../words/pattern";

const NUMBER = /(?<=^|\s)\(?(\d{1,2}(?=[.)])|(?:[a-i]|[iv]{1,4})(?=\)))[.)]\s+/g;
const NUMBERINGS = [
  Array.from({ length: 12 }, (_, i) => String(i + 1)),
  Array.from("abcdefgh"),
  ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"],
];
const ACRONYM = "[A-Z]{2,7}";
const ONES_OWN = [...SECTORS, ...LINE_LABELS].map(
  (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
);
const LABEL = new RegExp(`(?<=^|[\\s.,])(?:${ACRONYM}|${alternatives(ONES_OWN)}) ?: ?(?=\\S)`, "g");
const DASHED = new RegExp(`(?<=^|, ?)(?:${ACRONYM}|${alternatives(ONES_OWN)}) [-–—] `, "g");

/** A line that lists leads by numbers ("1. Jo Poole 2. Ann Wood") or labels ("LA: Jo Poole ICB: Ann Wood"), a line for each. */
export function cutList(line: string): string {
  const numbers = [...line.matchAll(NUMBER)];
  const isList = NUMBERINGS.some((numbering) =>
    numbers.every(({ 1: mark }, i) => mark === numbering[i]),
  );
  if (isList && numbers.length > 1 && numbers[0]?.index === 0) return cutAt(line, numbers);
  for (const form of [LABEL, DASHED]) {
    const labels = [...line.matchAll(form)];
    if (labels.length > 1 && labels[0]?.index === 0) return cutAt(line, labels);
  }
  return line;
}

const cutAt = (line: string, marks: readonly RegExpMatchArray[]): string =>
  marks.map((mark, i) => line.slice(mark.index, marks[i + 1]?.index).trim()).join("\n");
