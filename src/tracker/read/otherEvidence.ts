import { ORGANISATION_LABELS } from "../fields/words/leadWords";
import type { ColumnRole } from "../model";
import type { HeaderBlock } from "./header";
import { labelTokens } from "./headerLabel";
import type { AssignedRole } from "./labelMeanings";
import { withoutPeriod } from "./periodLabel";

/**
 * Columns whose labels say what the evidence's own does, for another time or of another organisation; or that it is
 * evidence of something else: "Evidence of delivery" beside "Evidence of impact".
 */
export function otherEvidence(
  { labels, firstColumn }: HeaderBlock,
  { evidence }: Partial<Record<ColumnRole, number>>,
  roles: readonly (AssignedRole | null)[],
): number[] {
  const label = evidence === undefined ? [] : (labels[evidence - firstColumn]?.parts ?? []);
  const own = kindOf(label);
  if (own === "") return [];
  const isEvidence = EVIDENCE.test(label.at(-1) ?? "");
  return labels.flatMap(({ column, parts, own: isOwn }, i) => {
    const isOf = isEvidence && EVIDENCE_OF.test(parts.at(-1) ?? "");
    return isOwn && roles[i] == null && (isOf || kindOf(parts) === own) ? column : [];
  });
}

const EVIDENCE = /^evidence\b/i;
const EVIDENCE_OF = /^evidence of\b/i;

/** "impact at month" of "Impact at 6 months" and "Impact at 12 months (Nov 2018)". */
const kindOf = (parts: readonly string[]): string =>
  labelTokens(withoutPeriod(parts.join(" ")))
    .filter((token) => !/\d/.test(token) && !ORGANISATION_LABELS.has(token))
    .join(" ");
