import { ORGANISATION_LABELS } from "../fields/words/leadWords";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { labelTokens, labelWords, matchLabel } from "./headerLabel";
import type { AssignedRole } from "./labelMeanings";
import { roleFit } from "./roleFit";

/** Under this, the cells speak against names. */
const FITTING = 0.9;

/** The labels that name leads as the lead's own does, but those of another organisation, or more of them: "Lead (ICB)", "Owner 2". */
export function otherLeads(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  roles: readonly (AssignedRole | null)[],
): readonly number[] {
  const lead = labels[roles.findIndex((role) => role?.meaning === "lead")];
  const byOrganisation = new Set(labels.flatMap((label) => headingByOrganisation(label) ?? []));
  const own = lead && partedLabel(lead, byOrganisation);
  if (!own) return [];
  return labels.flatMap((label, i) => {
    const cells = profiles[i];
    if (label === lead || !label.own || roles[i] != null || !cells) return [];
    const other = partedLabel(label, byOrganisation);
    const isParallel = other.kind === own.kind && other.of !== "" && other.of !== own.of;
    if (own.of === "" && !NUMBER.test(other.of)) return [];
    return isParallel && namesLeads(label.parts) && roleFit("lead", cells) >= FITTING ? i : [];
  });
}

/** A label's own words, or those above it: "ICB" under "Who is responsible?". */
const namesLeads = (parts: HeaderLabel["parts"]): boolean =>
  parts.some((part) => matchLabel(part).some(({ meaning }) => meaning === "lead"));

const NUMBER = /^\d$/;

const isOrganisation = (token: string): boolean => ORGANISATION_LABELS.has(token);

/** "Who" over "County", which parts it by organisations: so is "City" beside it one. Null for other labels. */
function headingByOrganisation({ parts }: HeaderLabel): string | null {
  const tokens = labelTokens(labelWords(parts.at(-1) ?? ""));
  const over = parts.slice(0, -1);
  return namesLeads(over) && tokens.every(isOrganisation) ? over.join("\n") : null;
}

/** What a label names, and of which organisation or in which place: "lead" of "health", "owner" "2". */
function partedLabel(
  { parts }: HeaderLabel,
  byOrganisation: ReadonlySet<string>,
): { kind: string; of: string } {
  const label = parts.at(-1) ?? "";
  const tokens = labelTokens(labelWords(label));
  const over = parts.slice(0, -1);
  const isPart = byOrganisation.has(over.join("\n")) && matchLabel(label).length === 0;
  const isOf = (token: string) => isPart || isOrganisation(token) || NUMBER.test(token);
  const above = over.map((part) => labelTokens(labelWords(part)).join(" "));
  return {
    kind: [...above, ...tokens.filter((token) => !isOf(token))].join(" "),
    of: tokens.filter(isOf).join(" "),
  };
}
