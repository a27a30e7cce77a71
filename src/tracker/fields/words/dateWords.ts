/**
 * The words that stand around dates, in lower case. A list is matched as whole words, longest first; see `phrases`.
 */

/** The work is done. */
export const COMPLETED = [
  "completed",
  "complete",
  "closed",
  "done",
  "finished",
  "achieved",
  "actioned",
  "delivered",
  "action complete",
  "action closed",
];

/** News only where they begin a cell: elsewhere they may say what is planned. */
export const COMPLETED_AT_HEAD = ["implemented", "signed off", "met"];

/** Turns a word of COMPLETED into its opposite when it comes before it. */
export const NOT_COMPLETED = [
  "to be",
  "not",
  "not yet",
  "nearly",
  "almost",
  "partially",
  "partly",
  "part",
  "will be",
  "should be",
  "must be",
  "due to be",
  "expected to be",
  "aim to",
  "to",
  "until",
  "when",
  "once",
  "%",
];

/** A date is still to be had. */
export const TO_BE_CONFIRMED = [
  "tbc",
  "t.b.c",
  "tba",
  "t.b.a",
  "tbd",
  "to be confirmed",
  "to be agreed",
  "to be determined",
  "to be decided",
  "to be set",
  "to be advised",
  "to be announced",
  "to be finalised",
  "to be scheduled",
  "to be arranged",
  "to be identified",
  "to be established",
  "to be included",
  "to be added",
  "to confirm",
  "to agree",
  "to follow",
  "not yet agreed",
  "not yet confirmed",
  "not yet known",
  "not yet set",
  "provisional",
  "provisionally",
  "tentative",
];

/** The work goes on, with or without a date beside it. */
export const ONGOING = [
  "ongoing",
  "on-going",
  "on going",
  "continuing",
  "continuous",
  "continuously",
  "continual",
  "rolling",
  "rolling programme",
  "throughout",
  "business as usual",
  "bau",
  "thereafter",
];

/** Before a date: it is where the work begins. */
export const STARTS = [
  "from",
  "since",
  "start",
  "starts",
  "starting",
  "begin",
  "begins",
  "beginning",
  "commence",
  "commences",
  "commencing",
  "with effect from",
  "wef",
  "w.e.f",
  "start date",
];

/** Before "from": the date is when something must stand, so it is a due date ("in place from July 2020"). */
export const DELIVERED = ["in place", "go live", "go-live", "live", "launched", "operational"];

/** After a date: it is where the work begins. */
export const ONWARDS = [
  "onwards",
  "onward",
  "and beyond",
  "forward",
  "to date",
  "to present",
  "present",
  "to current",
  "to now",
];

/** Before the second of two dates: it is where the work ends. */
export const ENDS = [
  ...["end", "ends", "ending", "finish", "finishes", "complete", "completion", "deliver"].flatMap(
    (word) => [word, `${word} by`, `${word} date`, `${word} in`],
  ),
  "completed by",
  "to be completed by",
];

/** After this date, so none is given by which. */
export const AFTER = ["after", "following"];

/** Between two dates: everything from the one to the other. */
export const UNTIL = ["-", "to", "until", "till", "through", "through to", "up to"];
