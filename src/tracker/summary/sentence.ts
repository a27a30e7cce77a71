import { percentWords } from "./measures";
import type { Counts, MeasureId, Sentence, SentencePart } from "./report";

/** The sentence in words, with its numbers filled in. */
export function saySentence(sentence: Sentence, counts: Counts): string {
  return sentence.map((part) => sayPart(part, counts)).join("");
}

function sayPart(part: SentencePart, counts: Counts): string {
  if (typeof part === "string") return part;
  if ("count" in part) return String(counts[part.count] ?? 0);
  if ("share" in part) return percentWords(counts[part.share] ?? 0, counts.total ?? 0);
  if ("difference" in part) {
    return String(Math.abs((counts[part.difference] ?? 0) - part.before));
  }
  return saySentence("versus" in part ? compared(part, counts) : chosen(part, counts), counts);
}

function compared(part: Extract<SentencePart, { versus: unknown }>, counts: Counts): Sentence {
  const before = typeof part.before === "number" ? part.before : (counts[part.before] ?? 0);
  const change = (counts[part.versus] ?? 0) - before;
  return change > 0 ? part.more : change < 0 ? part.fewer : part.same;
}

function chosen(part: Extract<SentencePart, { choose: unknown }>, counts: Counts): Sentence {
  const count = counts[part.choose] ?? 0;
  return count === 0 ? part.none : count === 1 ? part.one : part.many;
}

/** "1 action" or "5 actions", tied to its count. */
export function countedNoun(id: MeasureId, one: string, many: string): Sentence {
  return [{ count: id }, { choose: id, none: [` ${many}`], one: [` ${one}`], many: [` ${many}`] }];
}
