/** A return's columns from the left: what is there to look at, what is there to fill, and the key, which is hidden. */
export const RETURN_COLUMNS = [
  "ref",
  "action",
  "due",
  "lastRating",
  "lastWords",
  "rating",
  "progress",
  "evidence",
  "revisedDue",
  "key",
] as const;
export type ReturnColumn = (typeof RETURN_COLUMNS)[number];

/** The columns that a lead fills. */
export const FILL_COLUMNS = ["rating", "progress", "evidence", "revisedDue"] as const;
export type FillColumn = (typeof FILL_COLUMNS)[number];

/** The columns that she only looks at, and by which a row is known again. */
export const LOOK_COLUMNS = ["ref", "action", "due", "lastRating", "lastWords"] as const;

/** Their headers; reading goes by these, in whatever order they stand. */
export const RETURN_HEADERS: Readonly<Record<ReturnColumn, string>> = {
  ref: "Reference",
  action: "Action",
  due: "Due",
  lastRating: "Last rating",
  lastWords: "What was said last",
  rating: "Rating now",
  progress: "Progress",
  evidence: "Evidence",
  revisedDue: "Revised date",
  key: "Key (please leave)",
};
