import { oneLine } from "./fields/oneLine";
import type { Action } from "./model";

/** Two sheets that share so few actions may do so by chance. */
const FEWEST = 3;
const MOSTLY = 0.6;

/** Groups of sheets that hold the same actions, as copies that were kept month by month do: each action counts on all of them. */
export function repeatedSheets(actions: readonly Action[]): (readonly string[])[] {
  const told = bySheet(actions.filter(({ seeAlso }) => seeAlso === null));
  const groups: string[][] = [];
  for (const [sheet, texts] of told) {
    const group = groups.find(([first = ""]) => areCopies(texts, told.get(first)));
    if (group) group.push(sheet);
    else groups.push([sheet]);
  }
  return groups.filter(({ length }) => length > 1);
}

function bySheet(actions: readonly Action[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { sheet, ref, text } of actions) {
    const words = `${ref ?? ""} ${oneLine(text).toLowerCase()}`;
    const texts = told.get(sheet);
    if (texts) texts.add(words);
    else told.set(sheet, new Set([words]));
  }
  return told;
}

/** Most of the smaller sheet's actions stand on the other too. */
function areCopies(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...small].filter((words) => large.has(words)).length;
  return shared >= FEWEST && shared >= small.size * MOSTLY;
}
