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
  const past = { now, earlier, movement, problems: [], copied: [], edits: [] };
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
