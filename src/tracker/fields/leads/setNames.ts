import type { LeadCorrection } from "../../corrections";
import { nameKey } from "./names";

/** What a person has said of leads' names. */
export interface SetNames {
  /** The names that are read as others, or kept apart, as they were written. */
  readonly written: readonly string[];
  /** The name that a written one is read as; null where nothing was said of it. */
  readonly setName: (written: string) => string | null;
  /** Whether a person has given a lead this name. */
  readonly isSetName: (name: string) => boolean;
}

/** Names are found as they are written, else in whatever case and punctuation. */
export function setNames(corrections: readonly LeadCorrection[]): SetNames {
  const exact = new Map<string, string>();
  const loose = new Map<string, string>();
  const given = new Set<string>();
  for (const { names, as } of corrections) {
    given.add(as);
    for (const name of names) {
      exact.set(name, as);
      loose.set(nameKey(name), as);
    }
  }
  return {
    written: [...exact.keys()],
    setName: (written) => exact.get(written) ?? loose.get(nameKey(written)) ?? null,
    isSetName: (name) => given.has(name),
  };
}
