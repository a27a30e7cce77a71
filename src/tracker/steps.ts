/** Work that is done in steps: whoever runs it may do something else after each, such as let a page draw. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all the steps that are left, one after another. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As `map` of a list, with a step for each item. */
export function* mapped<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(map(item, index));
    yield;
  }
  return results;
}

/** As `filter` of a list, with a step for each item. */
export function* filtered<Item>(
  items: readonly Item[],
  isWanted: (item: Item) => boolean,
): Steps<Item[]> {
  const wanted: Item[] = [];
  for (const item of items) {
    if (isWanted(item)) wanted.push(item);
    yield;
  }
  return wanted;
}
