/** The items whose text no other has, by it. */
export function toldOnce<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const once = new Map<string, Item>();
  const again = new Set<string>();
  for (const item of items) {
    const text = textOf(item);
    if (once.has(text)) again.add(text);
    else once.set(text, item);
  }
  for (const text of again) once.delete(text);
  return once;
}
