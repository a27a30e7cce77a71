import { describeRun } from "../../src/cli/describeRun";
import { aPlan, anAction } from "../support/planBuilder";

const POSITION = {
  asOf: "31 March 2026",
  found: "12 actions in 1 table",
  totals: [
    { label: "Complete", count: 2 },
    { label: "Delayed", count: 10 },
  ],
  flags: [{ label: "Overdue", count: 3 }],
  setAside: 0,
};

const RUN = {
  input: "plan.xlsx",
  plan: aPlan([anAction()]),
  position: POSITION,
  outputs: ["plan – board.xlsx"],
  sheets: ["Board summary", "Board notes"],
  kept: 0,
  checked: null,
};

test("a run is told under four headings, counts before their labels", () => {
  expect(describeRun(RUN).split("\n")).toEqual([
    "Read      plan.xlsx, as at 31 March 2026",
    "          12 actions in 1 table:",
    "            Plan, A4:F20, 96% sure",
    "Position   2  Complete",
    "          10  Delayed",
    "Flagged   3  Overdue",
    "Written   plan – board.xlsx",
    "          with Board summary, Board notes",
  ]);
});

test("sheets that were not read and what was assumed are told", () => {
  const plan = aPlan([anAction()], {
    notTrackers: [{ sheet: "KPIs", reason: "It measures." }],
    assumptions: ["Green means on track."],
  });
  const told = describeRun({ ...RUN, plan });
  expect(told).toMatch(/^ +No tracker: KPIs\n +Assumed: Green means on track\.$/m);
});

test("what was set, and what could not be, is told", () => {
  const corrections = [
    { used: true, text: "Green means complete." },
    { used: false, text: "Leaving out sheet “B” was not used: there is none." },
  ];
  const told = describeRun({ ...RUN, plan: aPlan([anAction()], { corrections }) });
  expect(told).toMatch(/^ +Set: Green means complete\.\n +Leaving out sheet “B” was not used: /m);
});

test.each([
  [1, "1 row"],
  [3, "3 rows"],
])("what was kept of the report that stood there is told: %i", (kept, rows) => {
  const told = describeRun({ ...RUN, kept });
  expect(told).toContain(`and what people wrote on ${rows} of the report that stood there`);
});

test("a long line goes on below, set in", () => {
  const plan = aPlan([anAction()], { assumptions: ["word ".repeat(40).trim()] });
  const lines = describeRun({ ...RUN, plan }).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => /^ {12}word( word)*$/.test(line))).toHaveLength(2);
});

test("a path without spaces stays whole", () => {
  const output = `/${"long/".repeat(30)}board.xlsx`;
  expect(describeRun({ ...RUN, outputs: [output] }).split("\n")).toContain(`Written   ${output}`);
});

test("a plan without flags says nothing was flagged", () => {
  const told = describeRun({ ...RUN, position: { ...POSITION, flags: [] } });
  expect(told).toMatch(/^Flagged +nothing$/m);
});

test("what is set aside is told beside what was flagged", () => {
  const told = describeRun({ ...RUN, position: { ...POSITION, setAside: 2 } });
  expect(told).toMatch(/^Flagged.*\n +and 2 set aside in the workbook, which Board notes list/m);
});
