import type { Corrections, LeadCorrection } from "../corrections";
import { nameKey } from "../fields/lead";

/** With names, as the tracker writes them, read as one. What was said of them before is replaced. */
export function readLeadsAs(
  corrections: Corrections,
  names: readonly string[],
  as: string,
): Corrections {
  const leads = withoutNames(corrections.leads, names);
  return { ...corrections, leads: [...leads, { names: [...new Set(names)], as }] };
}

/** With each of these names read as itself, whole and joined with no other. */
export function keepLeadsApart(corrections: Corrections, names: readonly string[]): Corrections {
  return names.reduce((so, name) => readLeadsAs(so, [name], name), corrections);
}

/** A correction that is left with nothing but its own name says nothing any more. */
function withoutNames(
  leads: readonly LeadCorrection[],
  names: readonly string[],
): LeadCorrection[] {
  const gone = new Set(names.map(nameKey));
  return leads.flatMap((correction) => {
    const left = correction.names.filter((name) => !gone.has(nameKey(name)));
    if (left.length === correction.names.length) return [correction];
    return left.some((name) => name !== correction.as) ? [{ ...correction, names: left }] : [];
  });
}
