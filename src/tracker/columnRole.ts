/** What a column of a tracker can hold; a table has at most one of each. */
export const COLUMN_ROLES = [
  "theme",
  "ref",
  "objective",
  "action",
  "lead",
  "group",
  "start",
  "due",
  "originalDue",
  "revisedDue",
  "stage",
  "rag",
  "direction",
  "update",
  "evidence",
  "impact",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
