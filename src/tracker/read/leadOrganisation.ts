import type { Lead } from "../model";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { labelTokens, labelWords } from "./headerLabel";

/** "Lead / organisation": what stands behind the stroke is no second lead. */
const BOTH = /(?:\/|&|\band)\s*(?:lead )?(?:organi[sz]ation|agency)\W*$/i;
const STROKE = /^([^/\n]+?)\s*\/\s*([^/\n]{2,40})$/;

/** A lead's text with the organisation in brackets, where the column's label says that each line tells both. */
export function withOrganisation(text: string, label: HeaderLabel | undefined): string {
  if (!BOTH.test(label?.parts.join(" ") ?? "")) return text;
  return text
    .split("\n")
    .map((line) => line.replace(STROKE, "$1 ($2)"))
    .join("\n");
}

const ITS_OWN =
  /^(?:lead partner|(?:(?:lead|owner|owning|responsible|accountable|officer) ){0,2}(?:organi[sz]ation|agency|employer))$/;
/** Longer texts tell more than a name. */
const LONGEST = 40;

/** The label of a column that says whose the lead of another column is: "Organisation", "Lead partner". */
export function leadOrganisation(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  isFree: (index: number) => boolean,
): number | null {
  const at = labels.findIndex(({ parts }, i) => {
    const words = labelTokens(labelWords(parts.at(-1) ?? "")).join(" ");
    const { filled = 0, averageLength = 0 } = profiles[i] ?? {};
    return ITS_OWN.test(words) && isFree(i) && filled > 0 && averageLength <= LONGEST;
  });
  return at < 0 ? null : at;
}

const BETWEEN = /\s*(?:[/;,&\n]|\band\b)\s*/;

/** Leads with what a column of their own says of whose they are: as many organisations as leads, in their order. */
export function ofOrganisations(leads: readonly Lead[], text: string): readonly Lead[] {
  const whole = text.trim();
  const parts = leads.length === 1 ? [whole] : whole.split(BETWEEN);
  if (whole === "" || parts.length !== leads.length) return leads;
  return leads.map((lead, i) =>
    lead.organisation === null ? { ...lead, organisation: parts[i] ?? null } : lead,
  );
}
