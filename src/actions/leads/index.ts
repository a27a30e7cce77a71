import { readLeadsAs } from "../../tracker/correct";
import type { Corrections } from "../../tracker/corrections";
import type { DescribedLead } from "./describeLeads";

export { keepLeadsApart, withoutLeads } from "../../tracker/correct";
export {
  describeLeads,
  type DescribedLead,
  type DescribedSpelling,
  type LeadsReading,
} from "./describeLeads";
export { previewLeads, type LeadsPreview } from "./previewLeads";

/** With leads, under all their spellings, read as one of this name. */
export function withLeadsAs(
  corrections: Corrections,
  leads: readonly DescribedLead[],
  as: string,
): Corrections {
  const written = leads.flatMap(({ spellings }) => spellings.map((spelling) => spelling.written));
  return readLeadsAs(corrections, written, as);
}
