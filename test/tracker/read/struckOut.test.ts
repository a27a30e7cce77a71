import type { CellPosition } from "../../../src/tracker/grid";
import { worksheet } from "../../support/worksheet";
import { HEADER, readSheets } from "./readSheet";

const row = (ref: string, rating: string) => [
  ref,
  `Agree terms ${ref}`,
  "Jo Poole",
  "May 2024",
  rating,
];
const PLAN = worksheet("Plan", [
  HEADER,
  row("1", "Green"),
  row("2", "Amber"),
  row("3", "Blue"),
  row("4", "Withdrawn"),
]);
const ACTION = 1;

const words = (...rows: readonly number[]): CellPosition[] =>
  rows.map((at) => ({ row: at, column: ACTION }));

it.each<[string, CellPosition[], RegExp[]]>([
  ["nothing", [], []],
  ["an action", words(1), [/^1 action is struck out on sheet "Plan" and counts as rated: B2\./]],
  ["two actions", words(1, 2), [/^2 actions are struck out .* count as rated: B2, B3\./]],
  ["a date alone", [{ row: 1, column: 3 }], []],
  ["what is complete or withdrawn", words(3, 4), []],
])("struck out: %s", (_, struck, said) => {
  const { assumptions } = readSheets({ ...PLAN, struck });
  const told = assumptions.filter((text) => text.includes("struck out"));
  expect(told).toHaveLength(said.length);
  said.forEach((pattern, i) => {
    expect(told[i]).toMatch(pattern);
  });
});
