import { oneLine } from "../fields/oneLine";
import { readCodeText } from "../fields/rating";
import { remembered } from "../fields/remembered";
import { formMeanings } from "./labelForms";
import { DUTY_NOUNS, FILING_NOUNS, PERSON_NOUNS, SMALL_WORDS } from "./labelNouns";
import { slipsPutRight } from "./labelSlips";
import { COLUMN_ROLES } from "../model";
import { HEADER_TERMS, type ColumnMeaning } from "./vocabulary";

export interface LabelMatch {
  readonly meaning: ColumnMeaning;
  /** 0 to 1: how much of the label the vocabulary explains. */
  readonly score: number;
}

interface Term {
  readonly words: readonly string[];
  readonly meaning: ColumnMeaning;
  readonly weight: number;
}

const COLOUR = /\b(?:red|amber|yellow|green|blue|purple|pink|grey|gray)\b/gi;
/** The vocabulary explains such a label well enough. */
export const RECOGNISED = 0.6;
const LIKELY = 0.75;
/** "New timescale if missed" is one. */
const AS_DUE = 0.55;
/** What only the form of a label says. */
const BY_FORM = 0.65;
/** What a label says without the words in its brackets. */
const ASIDE = 0.95;
const small = new Set(SMALL_WORDS);

/** A header's own words: without its legend of colours or of codes, and in one line. */
export const labelWords = remembered((text: string): string => {
  const colours = text.match(COLOUR) ?? [];
  const hasColours = new Set(colours.map((word) => word.toLowerCase())).size >= 2;
  const hasCodes = (text.match(EQUAL)?.length ?? 0) >= 2 || readCodeText(text) !== null;
  const legend = hasColours ? COLOUR : hasCodes ? FIRST_CODE : null;
  const label = legend ? text.slice(0, Math.max(0, text.search(legend))) : text;
  const words = oneLine(apart(label))
    .replace(/[\s:(–-]+$/, "")
    .trim();
  return words === "" && legend ? "RAG" : words;
});

/** What tools write together: "DueDate", "Due_x0020_Date". */
const apart = (label: string): string =>
  label.replace(/_x0020_/gi, " ").replace(/(?<=[a-z]{2})(?=[A-Z][a-z])/g, " ");

const EQUAL = /(?<=^|[\s(,;|/:])[a-z0-9]{1,2} ?= ?/gi;
/** "1 = " or "(C) " at the head of a legend. */
const FIRST_CODE =
  /(?<=^|[\s(,;|/:])(?:\([a-z0-9](?:\/?[a-z0-9])?\)|[a-z0-9](?:\/?[a-z0-9])? ?[=:-](?![\w]))/i;

/** Words to compare labels by: lower case, no punctuation, no plural, no small words. */
export function labelTokens(label: string): string[] {
  const words = label
    .toLowerCase()
    .replace(/\(s\)/g, "")
    .replace(/['’]ll\b/g, " will")
    .replace(/['’]s\b/g, "")
    .match(/[a-z0-9#%]+/g);
  return (words ?? []).filter((word) => !small.has(word)).map(singular);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

const TERMS_BY_FIRST_WORD = indexTerms();

function indexTerms(): Map<string, Term[]> {
  const index = new Map<string, Term[]>();
  for (const [meaning, { sure, likely }] of Object.entries(HEADER_TERMS)) {
    const weighted = [
      ...sure.map((t) => [t, 1] as const),
      ...(likely ?? []).map((t) => [t, LIKELY] as const),
    ];
    for (const [text, weight] of weighted) {
      const words = labelTokens(text);
      const first = words[0];
      if (first === undefined) continue;
      const term = { words, meaning: meaning as ColumnMeaning, weight };
      index.set(first, [...(index.get(first) ?? []), term]);
    }
  }
  return index;
}

const termWords = (terms: readonly Term[]): string[] => [
  ...new Set(terms.flatMap(({ words }) => words)),
];
const ALL_TERMS = [...TERMS_BY_FIRST_WORD.values()].flat();
const SURE_ROLES: ReadonlySet<ColumnMeaning> = new Set([...COLUMN_ROLES, "step", "completed"]);
const withoutSlips = slipsPutRight(
  termWords(ALL_TERMS.filter(({ meaning, weight }) => weight === 1 && SURE_ROLES.has(meaning))),
  new Set(termWords(ALL_TERMS)),
);

/** What a header's label can mean, best first; nothing where the vocabulary does not know it. */
export const matchLabel = remembered((text: string): readonly LabelMatch[] => {
  const label = labelWords(text);
  const best = new Map<ColumnMeaning, number>();
  matchTokens(withoutSlips(labelTokens(label)), 1, best);
  const unbracketed = withoutAside(label);
  if (unbracketed !== label) matchTokens(withoutSlips(labelTokens(unbracketed)), ASIDE, best);
  if (isOfWhatIsDone(unbracketed)) for (const meaning of LED) best.delete(meaning);
  if (best.has("update") && tellsHowItGoes(unbracketed))
    for (const meaning of WHAT_GOES) best.delete(meaning);
  addWhichDate(label, best);
  if (holdsBoth(label, best)) best.delete("other");
  if (Math.max(...best.values()) < RECOGNISED)
    for (const meaning of formMeanings(label)) best.set(meaning, BY_FORM);
  return [...best]
    .map(([meaning, score]) => ({ meaning, score }))
    .sort((a, b) => b.score - a.score);
});

/** A label without what it adds in brackets. */
export const withoutAside = (label: string): string => label.replace(/\([^)]*\)?/g, " ");

/** Of two things that a label joins, this much of it says evidence. */
const BESIDE = 0.5;

const JOINS = /\band\b|[&/,+]/i;

/** "Next step and evidence": what is left alone takes nothing from what is read. */
function holdsBoth(label: string, best: ReadonlyMap<ColumnMeaning, number>): boolean {
  const { other = 1, evidence = 0 } = Object.fromEntries(best);
  return JOINS.test(label) && other < 1 && evidence > BESIDE;
}

/** What has a lead, a date or a rating: "Theme lead" is a person and "Action deadline" a day, whatever stands before. */
const LED: readonly ColumnMeaning[] = [
  "theme",
  "objective",
  "action",
  "step",
  "evidence",
  "impact",
];
const HEADS = new Set([...PERSON_NOUNS, ...DUTY_NOUNS, ...FILING_NOUNS]);

function isOfWhatIsDone(label: string): boolean {
  const tokens = labelTokens(label);
  const isHeaded = tokens.length > 1 && HEADS.has(tokens.at(-1) ?? "");
  return isHeaded && !/\b(?:with|by|to|from|or)\b/i.test(label);
}

/** What an update is on: "Milestone commentary" tells how that goes; on evidence or impact, its words are that. */
const WHAT_GOES: readonly ColumnMeaning[] = ["theme", "objective", "action", "step"];

const tellsHowItGoes = (label: string): boolean =>
  /\b(?:commentary|comments?|narrative|updates?|progress)[^a-z]*$/i.test(label) &&
  !JOINS.test(label);

/** Words beside a due date's that say which of two it is: "Due (orig)", "Deadline – revised". */
const WHICH_DATE = [
  ["originalDue", new Set(["original", "orig", "originally", "initial", "baseline"])],
  ["revisedDue", new Set(["revised", "rev", "amended", "extended", "new", "forecast"])],
] as const;

function addWhichDate(label: string, best: Map<ColumnMeaning, number>): void {
  const tokens = labelTokens(label);
  for (const [meaning, words] of WHICH_DATE) {
    const rest = tokens.filter((token) => !words.has(token));
    // "Start / rev / end" asks for three dates, and for none of them twice.
    const isBeside = words.has(tokens[0] ?? "") || words.has(tokens.at(-1) ?? "");
    if (!isBeside || rest.length === 0) continue;
    const dated = new Map<ColumnMeaning, number>();
    matchTokens(rest, ASIDE, dated);
    const score = dated.get("due") ?? 0;
    if (score < AS_DUE) continue;
    best.set(meaning, Math.max(score, best.get(meaning) ?? 0));
    best.delete("due");
  }
}

function matchTokens(
  tokens: readonly string[],
  trust: number,
  best: Map<ColumnMeaning, number>,
): void {
  tokens.forEach((token, at) => {
    for (const term of TERMS_BY_FIRST_WORD.get(token) ?? []) {
      if (!term.words.every((word, i) => tokens[at + i] === word)) continue;
      const score = trust * term.weight * coverage(term.words.length, tokens.length, at);
      if (score > (best.get(term.meaning) ?? 0)) best.set(term.meaning, score);
    }
  });
}

/** What stands in the cells of an action, and seldom over a column. */
const VALUE =
  /^(?:red|amber|yellow|green|blue|purple|pink|gr[ae]y|[ragb]|complete[d]?|closed|open|in progress|not started|on track|off track|at risk|delayed|overdue|ongoing|high|medium|low|tb[ca]|n\/?a)$/i;

/** Whether a text is a value of a rating, a stage or a level, and not a label. */
export function isValue(text: string): boolean {
  return VALUE.test(text.trim());
}

/** Whether a text is a label that the vocabulary knows. */
export function isLabel(text: string): boolean {
  return (matchLabel(text)[0]?.score ?? 0) >= RECOGNISED;
}

/** A term that is the whole label counts fully; one of many words, or far from the beginning, counts little. */
function coverage(words: number, ofWords: number, at: number): number {
  const share = words / ofWords;
  return (0.4 + 0.6 * share) * (at === 0 || share === 1 ? 1 : 0.9);
}
