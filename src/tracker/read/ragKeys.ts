import { DEFAULT_RAG_KEY, readKeyText } from "../fields/rating";
import { readKeyGrid } from "../fields/ragKeySheet";
import type { WorksheetGrid } from "../grid";
import type { RagKey, TrackerTable } from "../model";
import type { Table } from "./table";

export interface TableKey {
  readonly key: RagKey;
  readonly source: TrackerTable["ragKeySource"];
}

/**
 * The key of each table, in order: its own header's, else the one that an earlier header gave (or the first later
 * one), else one that stands outside the tables, else what colours usually mean, corrected by `meanings`.
 */
export function ragKeys(
  tables: readonly Table[],
  outside: readonly WorksheetGrid[],
  meanings: RagKey,
): TableKey[] {
  const own = tables.map(headerKey);
  const elsewhere = own.find((key) => key !== null) ?? firstOf(outside.map(readKeyGrid));
  let current: RagKey | null = null;
  return own.map((key) => {
    current = key ?? current;
    if (key) return { key, source: "header" };
    const inherited = current ?? elsewhere;
    return inherited
      ? { key: inherited, source: "plan" }
      : { key: { ...DEFAULT_RAG_KEY, ...meanings }, source: "assumed" };
  });
}

function headerKey({ header }: Table): RagKey | null {
  return firstOf(
    header.labels.filter(({ own }) => own).map(({ parts }) => readKeyText(parts.join("\n"))),
  );
}

function firstOf(keys: readonly (RagKey | null)[]): RagKey | null {
  return keys.find((key) => key !== null) ?? null;
}
