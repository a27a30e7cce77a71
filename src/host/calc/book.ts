import { parseA1Ref, parseStructRef, type ReferenceIdentifier } from "@borgar/fx/xlsx";
import { areaBetween, SHEET_COLUMNS, SHEET_ROWS } from "../workbook/address";
import type { Workbook, Worksheet } from "../workbook/model";
import { foldCase } from "./compare";
import { structuredReference, type PlacedTable } from "./structured";
import { ERRORS, Reference, type ExcelError, type Place } from "./values";

/** What a defined name stands for: a formula, without "=". */
export interface NamedFormula {
  readonly formula: string;
}

export type Resolved = Reference | NamedFormula | ExcelError;

/** Finds what references and names in formulas mean, as the workbook is now. */
export class Book {
  private readonly sheets = new Map<string, Worksheet>();
  private readonly tables = new Map<string, PlacedTable>();
  private readonly names = new Map<string, NamedFormula>();
  private readonly resolved = new Map<string, Resolved>();

  constructor(workbook: Workbook) {
    for (const sheet of workbook.worksheets) {
      this.sheets.set(foldCase(sheet.name), sheet);
      for (const table of sheet.tables) this.tables.set(foldCase(table.name), { sheet, table });
    }
    for (const { name, formula, scope } of workbook.names) {
      this.names.set(nameKey(name, scope), { formula: formula.replace(/^=/, "") });
    }
  }

  resolve({ value, kind }: ReferenceIdentifier, place: Place): Resolved {
    // [@Status], T[[#This Row],[Status]] and [Status] mean other cells in each row or table.
    const moves = kind === "table" && /^\[|@|#this row/i.test(value);
    const here = moves ? `${place.row},${place.column}` : "";
    const key = `${place.sheet.id}!${here}!${value}`;
    const known = this.resolved.get(key);
    if (known) return known;
    const found =
      kind === "table"
        ? structuredReference(parseStructRef(value), this.tables, place)
        : this.resolveA1(value, place);
    this.resolved.set(key, found);
    return found;
  }

  private resolveA1(text: string, place: Place): Resolved {
    const parsed = parseA1Ref(text);
    if (!parsed || parsed.workbookName) return ERRORS.ref;
    const { sheetName } = parsed;
    const sheet = sheetName ? this.sheets.get(foldCase(sheetName)) : place.sheet;
    if (!sheet) return ERRORS.ref;
    if ("name" in parsed) return this.resolveName(parsed.name, sheet);
    const { top, left, bottom, right } = parsed.range;
    const first = { row: top ?? 0, column: left ?? 0 };
    const last = { row: bottom ?? SHEET_ROWS - 1, column: right ?? SHEET_COLUMNS - 1 };
    return new Reference(sheet, areaBetween(first, last));
  }

  /** A sheet's own name goes before the workbook's; a table's name alone is its rows. */
  private resolveName(name: string, sheet: Worksheet): Resolved {
    const named = this.names.get(nameKey(name, sheet.id)) ?? this.names.get(nameKey(name, null));
    if (named) return named;
    const placed = this.tables.get(foldCase(name));
    if (!placed) return ERRORS.name;
    return structuredReference({ table: name }, this.tables, { sheet, row: 0, column: 0 });
  }
}

function nameKey(name: string, scope: string | null): string {
  return `${scope ?? ""}!${foldCase(name)}`;
}
