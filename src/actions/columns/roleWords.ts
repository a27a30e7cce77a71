import type { SetRole } from "../../tracker/corrections";
import type { ReadRole } from "../../tracker/tableHeader";

/** What a column holds, as a list names it. */
const ROLE_WORDS: Readonly<Record<ReadRole, string>> = {
  action: "Action",
  ref: "Reference",
  objective: "Objective",
  theme: "Theme or priority",
  lead: "Lead",
  group: "Group members",
  due: "Due date",
  originalDue: "Original due date",
  revisedDue: "Revised due date",
  start: "Start date",
  rag: "RAG or status",
  stage: "Stage or progress",
  direction: "Direction of travel",
  update: "Progress update",
  evidence: "Evidence",
  impact: "Impact measure",
  milestone: "Milestone",
  quarter: "Quarter’s rating",
  steps: "Steps of an action",
  none: "Not used",
};

/** In the order in which people look for them: what every plan has stands first. */
const CHOICES: readonly SetRole[] = [
  "action",
  "lead",
  "due",
  "rag",
  "evidence",
  "update",
  "ref",
  "objective",
  "theme",
  "group",
  "start",
  "originalDue",
  "revisedDue",
  "stage",
  "direction",
  "impact",
];
const PERIOD_CHOICES: readonly SetRole[] = ["quarter", "milestone"];

export function roleWord(role: ReadRole): string {
  return ROLE_WORDS[role];
}

export interface RoleChoice {
  readonly role: ReadRole;
  readonly words: string;
}

/** What a column can be set to; what it is read as is among them. */
export function roleChoices(column: {
  readonly readAs: ReadRole;
  readonly isPeriod: boolean;
}): RoleChoice[] {
  const roles: ReadRole[] = [...CHOICES, ...(column.isPeriod ? PERIOD_CHOICES : []), "none"];
  if (!roles.includes(column.readAs)) roles.push(column.readAs);
  return roles.map((role) => ({ role, words: ROLE_WORDS[role] }));
}

/** Whether a person can set a column to it. */
export function canBeSet(role: ReadRole): role is SetRole {
  return role !== "steps";
}
