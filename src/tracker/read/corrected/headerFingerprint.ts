import { remembered } from "../../fields/remembered";
import { fingerprint } from "../actionKeys";
import type { HeaderBlock, HeaderLabel } from "../header";
import { labelTokens, labelWords } from "../headerLabel";
import { isPeriodLabel } from "../periodLabel";

/** A column's label in one line, without its legend. */
export function labelText({ parts }: HeaderLabel): string {
  return parts.map(labelWords).join(" ");
}

/** What two labels that say the same have in common, whatever their case, punctuation and small words. */
export const labelKey = remembered((text: string): string => {
  const tokens = labelTokens(labelWords(text));
  return tokens.length > 0 ? tokens.join(" ") : text.trim().toLowerCase();
});

/** What the labels of a header are found by; index n speaks of its nth label. */
export interface HeaderKeys {
  readonly fingerprint: string;
  readonly whole: readonly string[];
  /** Of the lowest part of each label. */
  readonly last: readonly string[];
  readonly isPeriod: readonly boolean[];
}

const known = new WeakMap<HeaderBlock, HeaderKeys>();

/** Worked out once a header: every correction of its sheet asks for them. */
export function headerKeys(header: HeaderBlock): HeaderKeys {
  const keys = known.get(header) ?? keysOf(header);
  known.set(header, keys);
  return keys;
}

/**
 * A header by what its labels say. Their order and place do not matter, nor do its periods: a plan has another quarter
 * every quarter.
 */
export function headerFingerprint(header: HeaderBlock): string {
  return headerKeys(header).fingerprint;
}

function keysOf({ labels }: HeaderBlock): HeaderKeys {
  const whole = labels.map((label) => labelKey(labelText(label)));
  const isPeriod = labels.map(({ parts }) => parts.some(isPeriodLabel));
  const lasting = whole.filter((key, i) => key !== "" && !isPeriod[i]);
  return {
    fingerprint: fingerprint([...new Set(lasting)].sort().join("|")),
    whole,
    last: labels.map(({ parts }) => labelKey(parts.at(-1) ?? "")),
    isPeriod,
  };
}
