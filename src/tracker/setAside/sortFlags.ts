import type { WorkbookSnapshot } from "../grid";
import type { Flag, Plan, Severity } from "../model";
import {
  placeOf,
  type Difference,
  type FlagMark,
  type ReturnedFlag,
  type SetAside,
  type SetAsideFlag,
  type SortedFlags,
} from "../setAside";
import { flagMarks } from "./flagMarks";

/** Sorts a plan's flags into those in force and those that `list` sets aside, each in the order given. */
export function sortFlags(
  found: readonly Flag[],
  list: readonly SetAside[],
  plan: Plan,
  snapshot: WorkbookSnapshot,
): SortedFlags {
  if (list.length === 0) return { flags: found, setAside: [], returned: [], gone: [] };
  const entries = new Map(list.map((entry) => [placeOf(entry), entry]));
  const spoken = new Set(list.map(subject));
  const markOf = flagMarks(plan, snapshot);
  const flags: Flag[] = [];
  const setAside: SetAsideFlag[] = [];
  const returned: ReturnedFlag[] = [];
  const seen = new Set<SetAside>();
  for (const flag of found) {
    const mark = spoken.has(subject(flag)) ? markOf(flag) : null;
    const entry = mark === null ? undefined : entries.get(placeOf(mark));
    const because = mark === null || entry === undefined ? null : difference(entry, mark);
    if (entry !== undefined) seen.add(entry);
    if (entry !== undefined && because === null) setAside.push({ flag, entry });
    else flags.push(flag);
    if (entry !== undefined && because !== null) returned.push({ flag, entry, because });
  }
  return { flags, setAside, returned, gone: list.filter((entry) => !seen.has(entry)) };
}

/** A cheap first question: most flags are of actions that nobody has said anything about. */
function subject({ rule, key }: Pick<Flag, "rule" | "key">): string {
  return `${rule} ${key ?? ""}`;
}

const RANKS: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** What is new since the flag was set aside. One that is graver is new; one that is less grave is not. */
function difference(entry: SetAside, mark: FlagMark): Difference | null {
  if (entry.text !== mark.text) return "text";
  if (entry.action !== mark.action) return "action";
  return RANKS[mark.severity] > RANKS[entry.severity] ? "severity" : null;
}
