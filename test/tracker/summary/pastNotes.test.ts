import type { Past } from "../../../src/tracker/history/past";
import type { Snapshot } from "../../../src/tracker/history/snapshot";
import { DEFAULT_REPORT_OPTIONS } from "../../../src/tracker/summary/options";
import { pastNotes } from "../../../src/tracker/summary/pastNotes";
import type { ReportMode } from "../../../src/tracker/summary/options";
import { aReport } from "../../support/boardReport";
import { anAction, aPlan } from "../../support/planBuilder";

const actions = [anAction({ ref: "1.1" })];
const at = (asOf: string): Snapshot => aReport(actions, [], { asOf }).position;

/** What is told first of a report that has these ones before it. */
function told(earlier: readonly Snapshot[], mode: ReportMode): string {
  const now = at("2025-09-30");
  const [before] = earlier.slice(-1);
  const movement = before === undefined ? null : { before, now, pairs: [], added: [], gone: [] };
  const past = { now, earlier, later: [], movement, problems: [], copied: [], edits: [] };
  const options = { ...DEFAULT_REPORT_OPTIONS, mode };
  return pastNotes(past as unknown as Past, aPlan(actions), options)[0]?.text ?? "";
}

const [march, june] = [at("2025-03-31"), at("2025-06-30")];

test.each<[string, readonly Snapshot[], RegExp]>([
  ["none", [], /^Its position is kept .* No report of an earlier period is kept/],
  [
    "one",
    [june],
    /compared with the report as at 30 June 2025, the only earlier one that is kept\.$/,
  ],
  [
    "two",
    [march, june],
    /30 June 2025; the earlier ones that are kept are as at 31 March 2025 and 30 June 2025\.$/,
  ],
])("says which earlier reports this workbook keeps: %s", (_, earlier, expected) => {
  expect(told(earlier, "working")).toMatch(expected);
});

test.each<[string, readonly Snapshot[], RegExp]>([
  ["none", [], /^It is compared with no earlier report/],
  [
    "one",
    [june],
    /^It is compared with the report as at 30 June 2025, which the tracker’s workbook keeps\.$/,
  ],
])(
  "says in a copy for publication, which keeps nothing, what it is compared with: %s",
  (_, earlier, expected) => {
    expect(told(earlier, "publication")).toMatch(expected);
  },
);

test("says that a later day was reported, and which references have changed since the report before", () => {
  const planOf = (refs: readonly (string | null)[]) =>
    refs.map((ref, at) => {
      const text = at === 0 ? "Train staff" : "Hold a panel";
      return anAction({ ref, key: ref ?? `Plan, ${text}`, text });
    });
  const history = ["2025-03-31", "2025-12-31"].map(
    (asOf) => aReport(planOf(["1.1", "1.2"]), [], { asOf }).position,
  );
  const { notes } = aReport(planOf(["1.2", null]), [], { asOf: "2025-06-30" }, [], {
    snapshots: history,
    problems: [],
  });
  const past = notes.filter(({ topic }) => topic === "Past reports").map(({ note }) => note);
  expect(past.slice(1)).toEqual([
    "A report is kept of a later day too (31 December 2025): this one judges the plan as it is written now, not as it was written then.",
    "Known by their words, as their references have changed since 31 March 2025: 1.2 (was 1.1) and none (was 1.2).",
  ]);
});
