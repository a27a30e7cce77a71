import type { Past } from "../history/past";
import type { Snapshot } from "../history/snapshot";
import { STATUSES } from "../model";
import { countWhere } from "./measures";
import { countsThen } from "./pastMeasures";
import { atQuarter, withAll } from "./quarters";
import type { Counts, Criterion, Register } from "./report";
import type { HeldQuarter, QuarterRow, Quarters } from "./sections";
import { shortDate, type StatusWords } from "./words";

const MEASURES = STATUSES.map((id) => ({ id }));

interface Standing {
  readonly past: Past;
  readonly register: Register;
  /** Each theme's name in the plan, by its short name. */
  readonly themeOf: ReadonlyMap<string, string | null>;
  readonly words: StatusWords;
}

/** Where a tracker holds no quarters of its own: how each theme stood at each kept report, and now. */
export function keptQuarters({ past, register, themeOf, words }: Standing): Quarters {
  const { earlier, now: position } = past;
  if (earlier.length === 0) return { held: [], statuses: [], rows: [] };
  const kept = earlier.map((snapshot) => ({ snapshot, quarter: keptQuarter(snapshot) }));
  const { asOf } = position;
  const now: HeldQuarter = {
    label: shortDate(asOf),
    end: asOf,
    column: "status",
    header: "Status",
  };
  const rows = withAll([...themeOf.keys()]).flatMap((shortName): QuarterRow[] => {
    const name = shortName === null ? undefined : past.themeIn(themeOf.get(shortName) ?? null);
    return [
      ...kept.map(({ snapshot, quarter }) => ({
        theme: shortName,
        quarter,
        counts: countsThen(snapshot, MEASURES, name),
      })),
      { theme: shortName, quarter: now, counts: countNow(register, now, shortName, words) },
    ];
  });
  return {
    held: [...kept.map(({ quarter }) => quarter), now],
    statuses: STATUSES.filter((status) => rows.some(({ counts }) => (counts[status] ?? 0) > 0)),
    rows: rows.filter(hasActions),
  };
}

function countNow(
  register: Register,
  now: HeldQuarter,
  theme: string | null,
  words: StatusWords,
): Counts {
  const within: readonly Criterion[] =
    theme === null ? [] : [{ column: "theme", test: "is", value: theme }];
  return Object.fromEntries(
    STATUSES.map((status) => [
      status,
      countWhere(register, [...atQuarter(now, status, words), ...within]),
    ]),
  );
}

function keptQuarter({ asOf }: Snapshot): HeldQuarter {
  const label = shortDate(asOf);
  return { label, end: asOf, column: `quarter ${asOf}`, header: "", isKept: true };
}

function hasActions({ counts }: QuarterRow): boolean {
  return Object.values(counts).some((count) => count > 0);
}
