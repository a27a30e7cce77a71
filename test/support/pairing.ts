/** Two lists laid side by side by what names their items; items with one name are paired in their order. */
export interface Pairing<Read, Wanted> {
  readonly pairs: readonly {
    readonly name: string;
    readonly read: Read;
    readonly wanted: Wanted;
  }[];
  /** Names of wanted items that were not read, and of read ones that nobody wanted. */
  readonly missing: readonly string[];
  readonly unwanted: readonly string[];
}

export function pair<Read, Wanted>(
  read: readonly Read[],
  wanted: readonly Wanted[],
  nameRead: (item: Read) => string,
  nameWanted: (item: Wanted) => string,
): Pairing<Read, Wanted> {
  const left = new Map<string, Read[]>();
  for (const item of read) {
    left.set(nameRead(item), [...(left.get(nameRead(item)) ?? []), item]);
  }
  const pairs: { name: string; read: Read; wanted: Wanted }[] = [];
  const missing: string[] = [];
  for (const item of wanted) {
    const name = nameWanted(item);
    const found = left.get(name)?.shift();
    if (found === undefined) missing.push(name);
    else pairs.push({ name, read: found, wanted: item });
  }
  const unwanted = [...left].flatMap(([name, items]) => items.map(() => name));
  return { pairs, missing, unwanted };
}
