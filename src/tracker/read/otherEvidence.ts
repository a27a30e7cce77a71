import { ORGANISATION_LABELS } from "../fields/words/leadWords";
import type { ColumnRole } from "../model";
import type { HeaderBlock } from "./header";
import { labelTokens } from "./headerLabel";
import type { AssignedRole } from "./labelMeanings";
import { withoutPeriod } from "./periodLabel";

/** Columns whose labels say what the evidence's own does, for another time or of another organisation. */
export function otherEvidence(
  { labels, firstColumn }: HeaderBlock,
  { evidence }: Partial<Record<ColumnRole, number>>,
  roles: readonly (AssignedRole | null)[],
): number[] {
  const own = evidence === undefined ? "" : kindOf(labels[evidence - firstColumn]?.parts ?? []);
  if (own === "") return [];
  return labels.flatMap(({ column, parts, own: isOwn }, i) =>
    isOwn && roles[i] == null && kindOf(parts) === own ? column : [],
  );
}

/** "impact at month" of "Impact at 6 months" and "Impact at 12 months (Nov 2018)". */
const kindOf = (parts: readonly string[]): string =>
  labelTokens(withoutPeriod(parts.join(" ")))
    .filter((token) => !/\d/.test(token) && !ORGANISATION_LABELS.has(token))
    .join(" ");
