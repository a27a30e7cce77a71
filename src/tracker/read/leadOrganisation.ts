import type { HeaderLabel } from "./header";

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
