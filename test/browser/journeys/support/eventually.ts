const PATIENCE = 60_000;
const PAUSE = 50;

/** Waits until what is read equals what is wanted; fails with what it was last. */
export async function eventually<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  const end = Date.now() + PATIENCE;
  let last = await read();
  while (!isSame(last, wanted) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    last = await read();
  }
  expect(last).toEqual(wanted);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
