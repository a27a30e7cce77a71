import { ORGANISATION_LABELS } from "../fields/words/leadWords";
import type { AssignedRole } from "./assignRoles";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { labelTokens, labelWords, matchLabel } from "./headerLabel";
import { roleFit } from "./roleFit";

/** Under this, the cells speak against names. */
const FITTING = 0.9;

/** The label that names leads as the lead's own does, but those of another organisation: "Health lead", "Lead (ICB)". */
export function secondLead(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  roles: readonly (AssignedRole | null)[],
): number | null {
  const lead = labels[roles.findIndex((role) => role?.meaning === "lead")];
  const own = lead && partedLabel(lead);
  if (!own || own.of === "") return null;
  const index = labels.findIndex((label, i) => {
    const cells = profiles[i];
    if (label === lead || !label.own || roles[i] != null || !cells) return false;
    const other = partedLabel(label);
    const isParallel = other.kind === own.kind && other.of !== "" && other.of !== own.of;
    return isParallel && namesLeads(label) && roleFit("lead", cells) >= FITTING;
  });
  return index < 0 ? null : index;
}

const namesLeads = (label: HeaderLabel): boolean =>
  matchLabel(label.parts.at(-1) ?? "").some(({ meaning }) => meaning === "lead");

/** What a label names, and of which organisation: "lead" of "health". */
function partedLabel({ parts }: HeaderLabel): { kind: string; of: string } {
  const tokens = labelTokens(labelWords(parts.at(-1) ?? ""));
  const isOf = (token: string) => ORGANISATION_LABELS.has(token);
  return {
    kind: tokens.filter((token) => !isOf(token)).join(" "),
    of: tokens.filter(isOf).join(" "),
  };
}
