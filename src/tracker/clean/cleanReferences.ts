import type { Action } from "../model";

/** A reference that this tracker gives an action. */
export interface GivenReference {
  readonly ref: string;
  /** What the plan has in its place; null where it has none. */
  readonly before: string | null;
}

/** One reference an action, no two alike: the plan's own wherever it can be, by index. */
export function cleanReferences(actions: readonly Action[]): {
  readonly references: readonly string[];
  readonly given: readonly GivenReference[];
} {
  const taken = new Set(actions.flatMap(({ ref }) => (ref === null ? [] : [ref.toLowerCase()])));
  const used = new Set<string>();
  const given: GivenReference[] = [];
  const references = actions.map(({ ref }) => {
    if (ref !== null && !used.has(ref.toLowerCase())) {
      used.add(ref.toLowerCase());
      return ref;
    }
    const own = firstFree(ref, taken);
    taken.add(own.toLowerCase());
    given.push({ ref: own, before: ref });
    return own;
  });
  return { references, given };
}

/** "N1" for an action without a reference; "2.1-2" for the second that is called 2.1. */
function firstFree(ref: string | null, taken: ReadonlySet<string>): string {
  for (let n = ref === null ? 1 : 2; ; n++) {
    const own = ref === null ? `N${n}` : `${ref}-${n}`;
    if (!taken.has(own.toLowerCase())) return own;
  }
}
