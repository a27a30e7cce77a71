/**
 * A function of something that never changes, such as a plan or a snapshot: its answer is worked out once for each, and
 * kept as long as that is.
 */
export function onceFor<Thing extends object, Answer extends object | null>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const now = answer(thing);
    known.set(thing, now);
    return now;
  };
}
