import type { SetRole } from "../../corrections";

/** What a column is, as the rest of "column C is …". */
export const ROLE_WORDS: Readonly<Record<SetRole, string>> = {
  theme: "the theme",
  ref: "the reference",
  objective: "the objective",
  action: "the action",
  lead: "the lead",
  group: "the group’s members",
  start: "the start date",
  due: "the due date",
  originalDue: "the original due date",
  revisedDue: "the revised due date",
  stage: "the stage",
  rag: "the rating",
  direction: "the direction of travel",
  update: "the progress update",
  evidence: "the evidence",
  impact: "the impact",
  milestone: "a column of milestones",
  quarter: "a quarter’s ratings",
  none: "left alone",
};
