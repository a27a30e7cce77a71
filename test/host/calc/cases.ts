import { calculate, workbookOf } from "../../support/workbookOf";

/** What A1:D6 hold for each case. */
const CELLS = [
  ["apples", 32, true, 45292],
  ["Oranges", 54, false, 45323],
  ["peaches", 75, null, 45352],
  ["apples", 86, "x", 45383],
  ["32", "", "#N/A", 45413],
  [null, -1.5, 0, 45444],
];

export type Case = [formula: string, expected: string | number | boolean];

/** Each formula gives what Excel's documentation, or its rules, say. */
export function cases(title: string, list: readonly Case[]): void {
  test.each(list)(`${title}: %s is %p`, (formula, expected) => {
    const value = calculate(workbookOf({ Data: CELLS }), `=${formula}`);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 10);
    else expect(value).toBe(expected);
  });
}
