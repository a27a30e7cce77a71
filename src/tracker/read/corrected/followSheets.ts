import type { Corrections, HeaderCorrection } from "../../corrections";
import { findHeaders } from "../findHeaders";
import type { SheetView } from "../sheetView";
import { headerFingerprint } from "./headerFingerprint";
import { headerPointedAt } from "./pointedHeaders";

/** Corrections as they name the workbook's sheets now. */
export interface FollowedCorrections {
  readonly corrections: Corrections;
  /** Sheets that were renamed: the name that they were corrected under, by the one that they have now. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Corrections of a sheet that is gone go to the one other sheet that was first written under its name, or else has its
 * header. Where several do, or have corrections of their own, nothing is guessed.
 */
export function followSheets(
  corrections: Corrections,
  views: readonly SheetView[],
): FollowedCorrections {
  const corrected = new Set(parts(corrections).map(({ sheet }) => sheet));
  const here = new Set(views.map(({ name }) => name));
  const others = views.filter(({ name }) => !corrected.has(name));
  const now = new Map<string, string>();
  for (const sheet of corrected) {
    if (here.has(sheet)) continue;
    const written = others.filter(({ grid }) => grid.writtenAs === sheet);
    const known =
      written.length > 0 ? written : others.filter((view) => hasHeaderOf(sheet, view, corrections));
    const [only, ...more] = known;
    if (only !== undefined && more.length === 0) now.set(sheet, only.name);
  }
  if (now.size === 0) return { corrections, renamed: NOT_RENAMED };
  return {
    corrections: withNames(corrections, now),
    renamed: new Map([...now].map(([was, is]) => [is, was])),
  };
}

const NOT_RENAMED: ReadonlyMap<string, string> = new Map();

function parts({ sheets, headers, columns }: Corrections) {
  return [...sheets, ...headers, ...columns];
}

function hasHeaderOf(sheet: string, view: SheetView, corrections: Corrections): boolean {
  const own = parts(corrections).filter((each) => each.sheet === sheet);
  const prints = new Set(own.flatMap(({ header }) => header ?? []));
  if (prints.size === 0) return false;
  return (
    findHeaders(view).some((header) => prints.has(headerFingerprint(header))) ||
    corrections.headers.some((each) => each.sheet === sheet && standsOn(view, each))
  );
}

function standsOn(view: SheetView, correction: HeaderCorrection): boolean {
  return correction.header !== undefined && headerPointedAt(view, correction) !== null;
}

function withNames(corrections: Corrections, now: ReadonlyMap<string, string>): Corrections {
  const named = <Part extends { readonly sheet: string }>(part: Part): Part => ({
    ...part,
    sheet: now.get(part.sheet) ?? part.sheet,
  });
  return {
    ...corrections,
    sheets: corrections.sheets.map(named),
    headers: corrections.headers.map(named),
    columns: corrections.columns.map(named),
  };
}
