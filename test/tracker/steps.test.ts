import { finished, mapped } from "../../src/tracker/steps";

it("maps a list with a step for each item", () => {
  const steps = mapped([1, 2, 3], (n, at) => n * 2 + at);
  expect(steps.next().done).toBe(false);
  expect(finished(steps)).toEqual([2, 5, 8]);
});
