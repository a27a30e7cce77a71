import { placesToAdd } from "../../../../src/excel/report/write/placesToAdd";

test.each([
  ["a first report leaves all at the end", [null, null], [null, null]],
  ["a report that is whole adds none", [4, 5], [null, null]],
  ["each goes after the one before it", [2, null, null, 3], [null, 3, 4, null]],
  ["the first goes before the next", [null, 2, 3], [2, null, null]],
  ["sheets that were moved keep their neighbours", [7, null, 3, null], [null, 8, null, 4]],
  ["what stands further on is pushed along", [null, 2, null, 3, null], [2, null, 4, null, 6]],
])("%s", (_, places, expected) => {
  expect(placesToAdd(places)).toEqual(expected);
});
