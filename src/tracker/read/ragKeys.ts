import { DEFAULT_RAG_KEY, readKeyText } from "../fields/rating";
import { readKeyGrid } from "../fields/ragKeySheet";
import type { WorksheetGrid } from "../grid";
import type { RagKey, TrackerTable } from "../model";
import type { Table } from "./table";

export interface TableKey {
  readonly key: RagKey;
  readonly source: TrackerTable["ragKeySource"];
  /** The plan has no key of its own. */
  readonly assumed: boolean;
}

/**
 * The key of each table, in order: its own header's, else the one that an earlier header gave (or the first later
 * one), else one that stands outside the tables, else what colours usually mean; over it what a person has `set`.
 */
export function ragKeys(
  tables: readonly Table[],
  outside: readonly WorksheetGrid[],
  set: RagKey,
): TableKey[] {
  const own = tables.map(headerKey);
  const elsewhere = own.find((key) => key !== null) ?? firstOf(outside.map(keyOutside));
  let current: RagKey | null = null;
  return own.map((key) => {
    current = key ?? current;
    if (key) return withSet(key, "header", set);
    const inherited = current ?? elsewhere;
    return inherited ? withSet(inherited, "plan", set) : withSet(DEFAULT_RAG_KEY, "assumed", set);
  });
}

function withSet(key: RagKey, source: TableKey["source"], set: RagKey): TableKey {
  const isSet = Object.keys(set).length > 0;
  return {
    key: isSet ? { ...key, ...set } : key,
    source: isSet ? "set" : source,
    assumed: source === "assumed",
  };
}

/** A key that stands outside the tables; lists that feed a validation hold the same words and are none. */
export function keyOutside(grid: WorksheetGrid): RagKey | null {
  const key = readKeyGrid(grid);
  return key === null || contradictsColours(key) ? null : key;
}

/** No plan's red is good news, nor its green bad: such pairs are neighbours in two lists by chance. */
function contradictsColours({ red, green }: RagKey): boolean {
  const good: readonly unknown[] = ["complete", "on-track"];
  const bad: readonly unknown[] = ["delayed", "at-risk", "not-started"];
  return good.includes(red) || bad.includes(green);
}

function headerKey({ header }: Table): RagKey | null {
  return firstOf(
    header.labels.filter(({ own }) => own).map(({ parts }) => readKeyText(parts.join("\n"))),
  );
}

function firstOf(keys: readonly (RagKey | null)[]): RagKey | null {
  return keys.find((key) => key !== null) ?? null;
}
