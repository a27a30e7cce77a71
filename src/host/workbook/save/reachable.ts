import type { Package } from "../package";

/** Paths (in lower case) of every part that relationships lead to from `start`, itself included. */
function reachableFrom(pack: Package, start: string): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path.toLowerCase())) continue;
    found.add(path.toLowerCase());
    for (const { target, external } of pack.relationships(path).all()) {
      if (!external && pack.has(target)) waiting.push(target);
    }
  }
  return found;
}

/** Takes away a relationship and every part that only it led to: a sheet with its tables, drawings and comments. */
export function removeBranch(pack: Package, source: string, id: string): void {
  const branch = pack.relationships(source).get(id);
  if (!branch) return;
  pack.relationships(source).remove(id);
  if (branch.external) return;
  const kept = reachableFrom(pack, "");
  for (const path of reachableFrom(pack, branch.target)) if (!kept.has(path)) pack.remove(path);
}
