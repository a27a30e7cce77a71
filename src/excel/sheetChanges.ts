import type { CellArea } from "../tracker/grid";
import { isWholeLines, parseArea, sharedArea } from "./addresses";

/** What someone changed on one of the council's sheets. */
export interface SheetChange {
  readonly sheet: string;
  readonly kind: "edited" | "added" | "deleted";
  /** How many cells, of those that the sheet uses; 0 where the sheet itself came or went. */
  readonly cells: number;
  /** Whether it was done here, or by somebody else who has the workbook open. */
  readonly source: "Local" | "Remote";
}

/** What an event says, as far as it is used. */
export interface HeardChange {
  readonly kind: SheetChange["kind"];
  readonly worksheetId: string;
  /** "G8", or several areas with commas; none where the sheet itself came or went. */
  readonly address?: string;
  readonly source: SheetChange["source"];
}

export interface KnownSheet {
  readonly name: string;
  /** Whether this add-in wrote it. */
  readonly own: boolean;
  /** Whether this add-in wrote it for the council, and it has the name that it was given then. */
  readonly isAsWritten: boolean;
  readonly used: CellArea | null;
}

/** Every worksheet by its id. */
export type KnownSheets = ReadonlyMap<string, KnownSheet>;

/**
 * What a burst of events comes to: one entry for each sheet, kind and source, this add-in's sheets left out, and those
 * that it wrote for the council just now. A sheet that is gone is known from before.
 */
export function sheetChanges(
  burst: readonly HeardChange[],
  before: KnownSheets,
  now: KnownSheets,
): readonly SheetChange[] {
  const groups = new Map<string, HeardChange[]>();
  for (const heard of burst) {
    const key = `${heard.worksheetId} ${heard.kind} ${heard.source}`;
    groups.set(key, [...(groups.get(key) ?? []), heard]);
  }
  const added = new Set(
    burst.filter(({ kind }) => kind === "added").map(({ worksheetId }) => worksheetId),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const sheet = first && (now.get(first.worksheetId) ?? before.get(first.worksheetId));
    if (first === undefined || sheet === undefined || sheet.own) return [];
    if (sheet.isAsWritten && added.has(first.worksheetId)) return [];
    const { kind, source } = first;
    const addresses = group.flatMap(({ address }) => address?.split(",") ?? []);
    return [{ sheet: sheet.name, kind, cells: countCells(addresses, sheet.used), source }];
  });
}

/** The cells of whole rows and columns that are beyond what the sheet uses are not counted. */
function countCells(addresses: readonly string[], used: CellArea | null): number {
  return [...new Set(addresses)]
    .map((address) => parseArea(address.trim()))
    .filter((area) => area !== null)
    .reduce((sum, area) => sum + cellsWithin(area, used), 0);
}

function cellsWithin(area: CellArea, used: CellArea | null): number {
  // What was cleared may lie beyond what is used now.
  if (!isWholeLines(area)) return area.rowCount * area.columnCount;
  const shared = used === null ? null : sharedArea(area, used);
  return shared === null ? 1 : shared.rowCount * shared.columnCount;
}
