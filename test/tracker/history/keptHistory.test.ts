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
import type { Action } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";
import { anAction, aPlan } from "../../support/planBuilder";

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
