import { leadingReference, type LeadingReference } from "../fields/reference";

export interface ActionPart {
  readonly reference: LeadingReference | null;
  /** The words after the reference. */
  readonly text: string;
  /** The words with the reference, for one that turns out to be none. */
  readonly whole: string;
  /** Its number in a list of the cell, which continues its row's reference: "2". */
  readonly item?: string;
}

export interface SplitCell {
  /** Words before the first of several lettered actions ("A2. Oversight …" before "a) …"); "" where there are none. */
  readonly heading: string;
  readonly parts: readonly ActionPart[];
}

interface Mark {
  /** Where the reference begins in the text. */
  readonly at: number;
  readonly reference: LeadingReference;
  /** Letters and signs of one list look alike. */
  readonly style: string;
}

/**
 * The actions of one cell: several where its lines begin with consecutive letters, or where it holds consecutive
 * numbers, or a numbered list that other cells follow line by line. Roman sub-points stay in their action's text. A heading before the letters is taken only where it may
 * be the objective (`headed`).
 */
export function splitActions(
  text: string,
  headed: boolean,
  letterBefore: string | null,
  hasLinesBeside: (count: number) => boolean = () => false,
): SplitCell {
  const lines = lineMarks(text);
  const letters = consecutive(lines.filter((mark) => mark.reference.kind === "letter"));
  const heading = letters[0] ? text.slice(0, letters[0].at).trim() : "";
  if (
    letters.length >= 2 &&
    (heading === "" || (headed && leadingReference(heading)?.kind === "number"))
  ) {
    return { heading, parts: cut(text, letters) };
  }
  const numbers = consecutive(numberMarks(text, lines));
  if (numbers.length >= 2 && numbers[0]?.at === 0)
    return { heading: "", parts: cut(text, numbers) };
  const items = listMarks(text, lines);
  if (items.length >= 2) {
    const isSplit = hasLinesBeside(items.length);
    return { heading: "", parts: isSplit ? cut(text, items).map(asItem) : [unnumbered(text)] };
  }
  const reference = leadingReference(text);
  if (reference === null || isRoman(reference, letterBefore)) {
    return { heading: "", parts: [unnumbered(text)] };
  }
  return { heading: "", parts: [{ reference, text: reference.rest, whole: text }] };
}

function lineMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const line of text.matchAll(/^[ \t]*(\S.*)$/gm)) {
    const words = line[1] ?? "";
    const reference = leadingReference(words);
    if (reference === null) continue;
    const style = words.slice(0, 2).replace(/[A-Z]/g, "X").replace(/[a-z]/g, "x");
    marks.push({ at: line.index + line[0].length - words.length, reference, style });
  }
  return marks;
}

const unnumbered = (text: string): ActionPart => ({ reference: null, text, whole: text });

/** A list's number is nobody's reference: every cell's begins at 1. */
const asItem = ({ reference, ...part }: ActionPart): ActionPart => ({
  ...part,
  reference: null,
  item: reference?.ref ?? "",
});

/** A list of lines from "1." on that is the whole cell. */
function listMarks(text: string, lines: readonly Mark[]): Mark[] {
  const marks = lines.filter((mark) => mark.reference.kind === "part");
  const [first, ...others] = consecutive(marks.map((mark) => ({ ...mark, style: "" })));
  const isWhole = first?.reference.ref === "1" && text.slice(0, first.at).trim() === "";
  return isWhole ? [first, ...others] : [];
}

/** Numbers of two parts or more at line beginnings, or anywhere before a colon. */
function numberMarks(text: string, lines: readonly Mark[]): Mark[] {
  const marks = lines.filter((mark) => mark.reference.kind === "number");
  const starts = new Set(marks.map((mark) => mark.at));
  for (const found of text.matchAll(/(?<=\s)[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})+:\s/g)) {
    const reference = leadingReference(text.slice(found.index));
    if (reference && !starts.has(found.index))
      marks.push({ at: found.index, reference, style: "" });
  }
  return marks.sort((a, b) => a.at - b.at).map((mark) => ({ ...mark, style: "" }));
}

/** The first run of marks that follow one another: A, B, C, or 2.2.1, 2.2.2. */
function consecutive(marks: readonly Mark[]): Mark[] {
  const run: Mark[] = [];
  for (const mark of marks) {
    const last = run[run.length - 1];
    if (
      last === undefined ||
      (mark.style === last.style && next(last.reference.ref) === mark.reference.ref)
    ) {
      run.push(mark);
    }
  }
  return run;
}

function next(ref: string): string {
  const number = /\d+$/.exec(ref);
  if (number) return `${ref.slice(0, number.index)}${Number(number[0]) + 1}`;
  return ref.slice(0, -1) + String.fromCharCode(ref.charCodeAt(ref.length - 1) + 1);
}

function cut(text: string, marks: readonly Mark[]): ActionPart[] {
  return marks.map(({ at, reference }, i) => {
    const words = text.slice(at, marks[i + 1]?.at ?? text.length).trim();
    return { reference, text: leadingReference(words)?.rest ?? words, whole: words };
  });
}

/** "i." is a sub-point, unless the row before it was "h.". */
function isRoman(reference: LeadingReference, letterBefore: string | null): boolean {
  if (reference.kind !== "letter" || !/^[ivx]$/.test(reference.ref)) return false;
  return letterBefore === null || next(letterBefore) !== reference.ref;
}
