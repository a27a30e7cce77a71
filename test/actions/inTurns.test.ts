import { inTurns } from "../../src/actions/inTurns";

/** Steps that take so many milliseconds each. */
function* slow(
  milliseconds: number,
  count: number,
  done: number[],
): Generator<undefined, string, undefined> {
  for (let n = 0; n < count; n++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    done.push(n);
    yield;
  }
  return "whole";
}

it.each([
  { of: "long steps", milliseconds: 30, count: 3, isShared: true },
  { of: "steps that are long together", milliseconds: 10, count: 6, isShared: true },
  { of: "short steps", milliseconds: 0, count: 50, isShared: false },
])("gives others their turn between $of: $isShared", async ({ milliseconds, count, isShared }) => {
  const done: number[] = [];
  const seen: number[] = [];
  let isOver = false;
  const look = () => {
    if (isOver) return;
    seen.push(done.length);
    setImmediate(look);
  };
  const work = inTurns(slow(milliseconds, count, done));
  setImmediate(look);
  expect(await work).toBe("whole");
  isOver = true;
  expect(seen.some((steps) => steps < count)).toBe(isShared);
});

it("stops between two steps once it is asked to", async () => {
  const done: number[] = [];
  const stop = new AbortController();
  const work = inTurns(slow(30, 5, done), stop.signal);
  stop.abort(new Error("Stopped."));
  await expect(work).rejects.toThrow("Stopped.");
  expect(done.length).toBeLessThan(5);
});
