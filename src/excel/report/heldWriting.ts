import type { CellValue } from "../../tracker/grid";
import { readSetting, writeSetting } from "../settings";
import { ELSEWHERE, PEOPLE_HEADERS, type EarlierRow } from "./peopleColumns";

const NAME = "writing";

/** What people wrote on Board exceptions, as the workbook keeps it while a report for publication stands there. */
export function heldRows(): readonly EarlierRow[] {
  const held = readSetting(NAME);
  return Array.isArray(held)
    ? held.flatMap((row: unknown) => (isHeld(row) ? [toRow(row)] : []))
    : [];
}

/** Keeps these rows in the workbook in place of those that it holds. */
export async function holdRows(rows: readonly EarlierRow[]): Promise<void> {
  if (rows.length === 0 && readSetting(NAME) === null) return;
  const held = rows.map(({ key, cells }): Held => ({ key, cells: Object.fromEntries(cells) }));
  await writeSetting(NAME, held.length === 0 ? null : held);
}

interface Held {
  readonly key: string;
  /** By header. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

function isHeld(row: unknown): row is Held {
  if (typeof row !== "object" || row === null) return false;
  return "key" in row && typeof row.key === "string" && "cells" in row && isCells(row.cells);
}

function isCells(cells: unknown): cells is Held["cells"] {
  if (typeof cells !== "object" || cells === null) return false;
  return Object.values(cells).every((cell) =>
    ["string", "number", "boolean"].includes(typeof cell),
  );
}

function toRow({ key, cells }: Held): EarlierRow {
  return {
    key,
    index: ELSEWHERE,
    headers: Object.keys(cells),
    cells: new Map(Object.entries(cells)),
    written: PEOPLE_HEADERS.map((header) => cells[header] ?? ""),
  };
}
