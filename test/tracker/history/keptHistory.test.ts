import {
  readHistory,
  withReport,
  type HistoryCells,
} from "../../../src/tracker/history/keptHistory";
import { movementBetween, dateMove, statusMove } from "../../../src/tracker/history/movement";
import { periodOf } from "../../../src/tracker/history/period";
import { slippages } from "../../../src/tracker/history/slippage";
import type { Snapshot } from "../../../src/tracker/history/snapshot";
import { periodsInTrouble } from "../../../src/tracker/history/stuck";
import type { Action, Status } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";
import { anAction, aPlan, aTable } from "../../support/planBuilder";

const positionOf = (asOf: string, actions: readonly Action[]): Snapshot =>
  aReport(actions, [], { asOf }).position;

const march = positionOf("2024-03-31", [
  anAction({ ref: "1.1", status: "at-risk", due: "2024-05-31" }),
  anAction({ ref: "1.2", status: "delayed", due: "2024-04-30", text: "Appoint an officer" }),
  anAction({ ref: "1.3", status: "on-track", due: "2024-06-30", text: "Publish the guide" }),
]);
const june = positionOf("2024-06-28", [
  anAction({ ref: "1.1", status: "at-risk", due: "2024-08-31" }),
  anAction({ ref: "2.3", status: "complete", due: null, text: "Publish the guide" }),
  anAction({ ref: "1.4", status: "not-started", text: "Train the panel" }),
]);
const july = positionOf("2024-07-05", [anAction({ ref: "1.1", status: "complete" })]);
const cells = [march, june].reduce<HistoryCells>((all, each) => withReport(all, each) ?? all, []);

test("what is kept is read as it was", () => {
  expect(readHistory(cells)).toEqual({ snapshots: [march, june], problems: [] });
});

test("a position that is kept already changes nothing", () => {
  expect(withReport(cells, june)).toBeNull();
});

test("a later position of the same period takes the earlier one's place alone", () => {
  expect(readHistory(withReport(cells, july) ?? []).snapshots).toEqual([march, july]);
});

test.each([
  ["changed", (cell: string) => cell.replace("1.1", "1.9"), "row 2 was changed by hand"],
  ["newer", (cell: string, at: number) => (at === 1 ? "2" : cell), "newer version"],
])("a row that is %s is told, not used, and stays", (_, change, told) => {
  const row = (cells[1] ?? []).map((cell, at) => change(String(cell), at));
  const other = [cells[0] ?? [], row, ...cells.slice(2)];
  const { snapshots, problems } = readHistory(other);
  expect(snapshots).toEqual([june]);
  expect(problems.join()).toContain(told);
  expect((withReport(other, july) ?? other)[1]).toEqual(row);
});

test("a plan of 2,000 actions fits cells, and no row names a lead", () => {
  const leads = [{ name: "Jo Poole", organisation: null, post: null, person: null }];
  const text = "Jo Poole to agree the pathway with every setting";
  const many = Array.from({ length: 2_000 }, (_, at) => anAction({ ref: `1.${at}`, leads, text }));
  const row = withReport([], positionOf("2024-03-31", many))?.[1] ?? [];
  expect(Math.max(...row.map((cell) => String(cell).length))).toBeLessThan(32_767);
  expect(row.join()).not.toContain("Poole");
});

test("movement tells what changed, what is new and what is gone, also under another reference", () => {
  const { pairs, added, gone } = movementBetween(march, june);
  expect(pairs.map((pair) => [pair.now.ref, statusMove(pair), dateMove(pair)])).toEqual([
    ["1.1", null, "later"],
    ["2.3", "better", null],
  ]);
  expect([added.map(({ ref }) => ref), gone.map(({ ref }) => ref)]).toEqual([["1.4"], ["1.2"]]);
});

test("slippage goes from the first date that is known, and completion is no date", () => {
  const all = [...slippages([march], june).values()];
  expect(all.slice(0, 2)).toEqual([
    { original: "2024-05-31", timesMoved: 1, daysSlipped: 92 },
    { original: "2024-06-30", timesMoved: 0, daysSlipped: 0 },
  ]);
});

test("periods at risk or delayed are counted through the kept reports", () => {
  const now = positionOf("2024-09-30", [anAction({ ref: "1.1", status: "delayed" })]);
  expect([...periodsInTrouble([march, june], now).values()]).toEqual([3]);
});

const QUARTERS = ["2024-03-31", "2024-06-30", "2024-09-30"].map((end, at) => ({
  ...{ label: `Q${at + 1}`, column: "GHI".charAt(at), start: `2024-0${at * 3 + 1}-01`, end },
}));

const ratingsOf = (statuses: readonly Status[]) =>
  QUARTERS.map(({ label: period, start, end, column }, at) => ({
    ...{ period, start, end, rag: null, comment: null, cell: `${column}5`, text: "" },
    status: statuses[at] ?? "unrated",
  }));

/** The position of an action that is rated so in each quarter and told as `status`, beside one that is always rated. */
function ratedIn(asOf: string, status: Status, statuses: readonly Status[]): Snapshot {
  const tables = [aTable({ quarters: QUARTERS })];
  const always = ratingsOf(["on-track", "on-track", "on-track"]);
  const actions = [
    anAction({ ratings: ratingsOf(statuses), status }),
    anAction({ ref: "1.2", ratings: always, status: "on-track", text: "Hold a panel" }),
  ];
  return aReport(actions, [], { asOf, tables }).position;
}

test.each<[string, Status, readonly Status[], number]>([
  ["of the next quarter, which was rated by then", "at-risk", ["unrated", "at-risk", "at-risk"], 2],
  ["that nobody rates as such", "at-risk", ["unrated", "unrated", "at-risk"], 3],
  ["of its own quarter", "at-risk", ["at-risk", "at-risk", "at-risk"], 3],
])("a report's rating %s", (_, told, statuses, running) => {
  const earlier = ["2024-04-15", "2024-07-15"].map((asOf) => ratedIn(asOf, told, statuses));
  const now = ratedIn("2024-10-15", "at-risk", statuses);
  expect([...periodsInTrouble(earlier, now).values()]).toEqual([running, 0]);
});

test.each([
  ["2024-06-28", "2024-06-30"],
  ["2024-07-05", "2024-06-30"],
  ["2024-08-20", "2024-09-30"],
  ["2025-01-10", "2024-12-31"],
  ["2025-02-10", "2024-12-31"],
  ["2025-02-20", "2025-03-31"],
])("a report as at %s closes the quarter to %s", (asOf, end) => {
  expect(periodOf(aPlan([], { asOf })).end).toBe(end);
});
