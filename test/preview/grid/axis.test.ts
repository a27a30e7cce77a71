import { axisOf, extentOf, indexAt, offsetOf, spanBetween } from "../../../src/preview/grid/axis";

/** Sizes 10, 0 (hidden), 30, 20, 20: the offsets are 0, 10, 10, 40, 60 and 80. */
const axis = axisOf(5, (index) => [10, 0, 30, 20, 20][index] ?? 0);

test.each([
  [0, 0],
  [9, 0],
  [10, 2],
  [39, 2],
  [40, 3],
  [500, 4],
  [-5, 0],
])("%d pixels from the beginning is number %d", (pixels, index) => {
  expect(indexAt(axis, pixels)).toBe(index);
});

test("tells where each begins, and how much several take", () => {
  expect([0, 1, 2, 3, 4, 5, 99].map((index) => offsetOf(axis, index))).toEqual([
    0, 10, 10, 40, 60, 80, 80,
  ]);
  expect(extentOf(axis, 1, 3)).toBe(50);
});

test("spans what is seen, with some beside it, and never more than there is", () => {
  expect(spanBetween(axis, 15, 45, 0)).toEqual({ from: 2, to: 4 });
  expect(spanBetween(axis, 15, 45, 1)).toEqual({ from: 1, to: 5 });
  expect(spanBetween(axis, 0, 1000, 9)).toEqual({ from: 0, to: 5 });
});
