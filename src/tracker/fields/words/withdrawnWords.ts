/** An action that was given up: neither done nor late. */
export const WITHDRAWN_WORDS = [
  "superseded",
  "withdrawn",
  "cancelled",
  "canceled",
  "discontinued",
  "abandoned",
  "obsolete",
  "replaced",
  "removed",
  "deleted",
  "descoped",
  "de-scoped",
  "merged",
  "combined",
  "incorporated",
  "subsumed",
  "absorbed",
  "transferred",
  "no longer required",
  "no longer needed",
  "no longer applicable",
  "no longer relevant",
  "no longer being pursued",
  "not required",
  "not needed",
  "not proceeding",
  "not being pursued",
  "not being taken forward",
];

/** These give an action up only where the one that takes its place follows: "moved to 2.4". */
export const MOVED_WORDS = ["moved", "now part of", "now covered by", "covered by", "included in"];
