import { fingerprint } from "../actionKeys";
import type { HeaderBlock, HeaderLabel } from "../header";
import { labelTokens, labelWords } from "../headerLabel";
import { isPeriodLabel } from "../periodLabel";

/** A column's label in one line, without its legend. */
export function labelText({ parts }: HeaderLabel): string {
  return parts.map(labelWords).join(" ");
}

/** What two labels that say the same have in common, whatever their case, punctuation and small words. */
export function labelKey(text: string): string {
  const tokens = labelTokens(labelWords(text));
  return tokens.length > 0 ? tokens.join(" ") : text.trim().toLowerCase();
}

/**
 * A header by what its labels say. Their order and place do not matter, nor do its periods: a plan has another quarter
 * every quarter.
 */
export function headerFingerprint({ labels }: HeaderBlock): string {
  const keys = labels
    .filter(({ parts }) => parts.length > 0 && !parts.some(isPeriodLabel))
    .map((label) => labelKey(labelText(label)));
  return fingerprint([...new Set(keys)].sort().join("|"));
}
