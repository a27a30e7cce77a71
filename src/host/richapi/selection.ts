import type { QueryInfo } from "./request";

/** What a query asks of one object: names at this level, and what is asked of each of them in turn. */
export interface Selection {
  readonly all: boolean;
  readonly names: ReadonlyMap<string, Selection>;
}

export const EVERYTHING: Selection = { all: true, names: new Map() };

/** Reads "format/fill/color" and the like into a tree; no names at all ask for everything. */
export function selectionOf(query: QueryInfo | undefined): Selection {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  return paths.length === 0 ? EVERYTHING : fromPaths(paths.map((path) => path.split(/[/.]/)));
}

function fromPaths(paths: readonly (readonly string[])[]): Selection {
  const byName = new Map<string, string[][]>();
  let all = false;
  for (const [name = "", ...rest] of paths) {
    if (name === "*") all = true;
    else byName.set(name, [...(byName.get(name) ?? []), rest]);
  }
  const names = new Map<string, Selection>();
  for (const [name, rests] of byName) {
    const deeper = rests.filter((rest) => rest.length > 0);
    names.set(name, deeper.length < rests.length ? EVERYTHING : fromPaths(deeper));
  }
  return { all, names };
}
