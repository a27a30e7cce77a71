/** Words that a label may have more or fewer of without meaning anything else. */
export const SMALL_WORDS: readonly string[] = [
  "the",
  "a",
  "an",
  "of",
  "for",
  "and",
  "our",
  "your",
  "this",
];

/** A label that ends with one of these names when, or how well, whatever stands before it is done. */
export const DUTY_NOUNS: readonly string[] = [
  "date",
  "deadline",
  "timescale",
  "timeframe",
  "timeline",
  "rag",
  "brag",
  "rating",
];

/** A label that ends with one of these says how something is filed, not what is to be done: "Task ID", "Task Mode". */
export const FILING_NOUNS: readonly string[] = ["id", "mode", "type", "url"];

/** Whom a label names that ends with one of these. */
export const PERSON_NOUNS: readonly string[] = [
  "lead",
  "leader",
  "owner",
  "manager",
  "officer",
  "holder",
  "coordinator",
];
