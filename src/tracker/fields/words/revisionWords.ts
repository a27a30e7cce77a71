/** What is done to a date that is not kept. */
const CHANGES = [
  "revised",
  "extended",
  "moved",
  "slipped",
  "deferred",
  "delayed",
  "postponed",
  "changed",
  "amended",
  "rescheduled",
  "updated",
  "reprofiled",
  "re-profiled",
  "rebaselined",
  "re-baselined",
  "pushed back",
  "put back",
  "brought forward",
  "carried forward",
  "rolled forward",
];

const DATES = [
  "date",
  "deadline",
  "target",
  "target date",
  "due date",
  "end date",
  "completion date",
  "timescale",
];

const dated = (words: readonly string[]): string[] =>
  words.flatMap((word) => DATES.map((date) => `${word} ${date}`));

/** Before a date that replaces another. */
export const REVISED = [
  "revised",
  "rev",
  "now",
  "extended",
  "extension to",
  "extension agreed to",
  "extension agreed until",
  "rescheduled",
  "carried over to",
  "re-set to",
  "reset to",
  ...CHANGES.flatMap((change) => ["to", "until", "till"].map((to) => `${change} ${to}`)),
  ...dated(["new", "revised", "amended", "updated", "extended"]),
  "->",
  "=>",
  ">",
];

/** Close before a date that replaces another; elsewhere they may tell how work goes. */
export const REVISED_NEXT = ["slipped", "deferred", "postponed", "pushed back", "put back", "new"];

/** Before the first of two dates, of which the second counts: "slipped from Dec to Feb". */
export const CHANGED_FROM = CHANGES.map((change) => `${change} from`);

/** Before a date that was replaced. */
export const ORIGINAL = [
  "original",
  "originally",
  "originally due",
  "orig",
  "initially",
  "was",
  "was due",
  "previously",
  "previous",
  ...CHANGED_FROM,
  ...dated(["original", "previous", "old", "first"]),
];

/** Behind a date, in brackets or at the end: it replaces the one before it. */
export const REVISED_BEHIND = ["revised", "rev", "new", "new date", "revised date", "extended"];
