import { barsOf, type Grouping } from "../../../src/preview/charts/bars";

const series = (name: string, ...values: number[]) => ({
  name,
  colour: "#000000",
  label: null,
  values,
});
const data = { categories: ["A", "B"], series: [series("Red", 1, 2), series("Green", 3, 0)] };

/** Each bar's reach along the values, by category and series. */
const CASES: readonly (readonly [Grouping, readonly (readonly [number, number])[]])[] = [
  [
    "stacked",
    [
      [0, 0.25],
      [0.25, 1],
      [0, 0.5],
      [0.5, 0.5],
    ],
  ],
  [
    "whole",
    [
      [0, 0.25],
      [0.25, 1],
      [0, 1],
      [1, 1],
    ],
  ],
  [
    "clustered",
    [
      [0, 1 / 3],
      [0, 1],
      [0, 2 / 3],
      [0, 0],
    ],
  ],
];

test.each(CASES)("measures bars that are %s", (grouping, expected) => {
  const reached = barsOf(data, grouping, 100).map(({ from, to }) => [from, to]);
  reached.flat().forEach((share, at) => expect(share).toBeCloseTo(expected.flat()[at] ?? NaN));
});

test("sets bars apart by their gap, series of a cluster beside one another", () => {
  const [first, second] = barsOf(data, "clustered", 100);
  expect(first).toMatchObject({ start: 0.125, size: 0.125 });
  expect(second).toMatchObject({ start: 0.25, size: 0.125 });
});

test("draws nothing of a chart without categories, or below zero", () => {
  expect(barsOf({ categories: [], series: data.series }, "stacked", null)).toEqual([]);
  const [bar] = barsOf({ categories: ["A"], series: [series("Red", -4)] }, "stacked", null);
  expect(bar).toMatchObject({ from: 0, to: 0 });
});
