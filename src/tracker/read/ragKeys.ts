import {
  DEFAULT_RAG_KEY,
  NO_CODES,
  readCodeGrid,
  readCodeText,
  readKeyText,
  type RatingCodes,
} from "../fields/rating";
import { readKeyGrid } from "../fields/ragKeySheet";
import type { WorksheetGrid } from "../grid";
import type { RagKey, TrackerTable } from "../model";
import type { Table } from "./table";

export interface TableKey {
  readonly key: RagKey;
  /** The plan's own letters or numbers for statuses. */
  readonly codes: RatingCodes;
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
  const codes = ratingCodes(tables, outside);
  let current: RagKey | null = null;
  return own.map((key) => {
    current = key ?? current;
    const found = key ?? current ?? elsewhere;
    const source = key ? "header" : found ? "plan" : "assumed";
    return { ...withSet(found ?? DEFAULT_RAG_KEY, source, set), codes };
  });
}

/** The first letters or numbers that a header or a key explains hold for the whole plan. */
function ratingCodes(tables: readonly Table[], outside: readonly WorksheetGrid[]): RatingCodes {
  for (const { header } of tables) {
    for (const { own, parts } of header.labels) {
      const codes = own ? readCodeText(parts.join("\n")) : null;
      if (codes) return codes;
    }
  }
  for (const grid of outside) {
    const codes = readCodeGrid(grid);
    if (codes) return codes;
  }
  return NO_CODES;
}

function withSet(key: RagKey, source: TableKey["source"], set: RagKey): Omit<TableKey, "codes"> {
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
