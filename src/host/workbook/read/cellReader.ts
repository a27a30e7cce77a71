import { columnIndex } from "../address";
import { blankCell } from "../blankCell";
import { withinCell } from "../longestText";
import type { Cell, CellValue } from "../model";
import { decodeXstring } from "../xml/escape";
import type { XmlReader } from "../xml/reader";
import { isoToSerial } from "./isoDate";
import { readRichText } from "./sharedStrings";
import { shiftFormula } from "./shiftFormula";

/** What cells of a worksheet refer to outside their own tags. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Values of `cm` whose metadata says "dynamic array". */
  readonly dynamicMetadata: ReadonlySet<string>;
}

export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A cell as it stands in its row's XML. */
export interface ScannedCell {
  readonly column: number;
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
  /** The number of the shared formula that the cell has a part in. */
  readonly shared: string | null;
}

interface FormulaTag {
  readonly text: string;
  readonly type: string;
  readonly reference: string | undefined;
  readonly shared: string | null;
}

/** Reads the cells of one worksheet, in their order; remembers the shared formulas that it has passed. */
export class CellReader {
  private readonly sharedFormulas = new Map<string, SharedFormula>();

  constructor(
    private readonly reader: XmlReader,
    private readonly context: CellContext,
  ) {}

  /** The cell whose <c> has just been opened; `column` is where it stands if it does not say so itself. */
  read(row: number, column: number): ScannedCell {
    const { reader } = this;
    const { start } = reader;
    const own = reader.attribute("r");
    const at = own === undefined ? column : columnOf(own, column);
    const style = Number(reader.attribute("s") ?? 0) || 0;
    const type = reader.attribute("t") ?? "n";
    if (reader.kind === "empty") {
      return { column: at, cell: blankCell(style), start, end: reader.end, shared: null };
    }
    const metadata = reader.attribute("cm");
    const { raw, formula } = this.readContent(type);
    const cell: Cell = { value: this.value(raw, type), style };
    if (type === "e" && raw !== null) cell.isError = true;
    if (formula) this.applyFormula(cell, formula, row, at);
    if (cell.arrayRange !== undefined && this.context.dynamicMetadata.has(metadata ?? "")) {
      cell.dynamicArray = true;
    }
    return { column: at, cell, start, end: reader.end, shared: formula?.shared ?? null };
  }

  private readContent(type: string): { raw: string | null; formula: FormulaTag | null } {
    const { reader } = this;
    let raw: string | null = null;
    let formula: FormulaTag | null = null;
    while (reader.nextChild()) {
      if (reader.name === "v") raw = reader.readText();
      else if (reader.name === "f") formula = this.readFormula();
      else if (reader.name === "is" && type === "inlineStr") raw = readRichText(reader);
      else reader.skip();
    }
    return { raw, formula };
  }

  private readFormula(): FormulaTag {
    const { reader } = this;
    const type = reader.attribute("t") ?? "normal";
    const reference = reader.attribute("ref");
    const shared = type === "shared" ? (reader.attribute("si") ?? null) : null;
    return { text: reader.readText(), type, reference, shared };
  }

  private applyFormula(cell: Cell, formula: FormulaTag, row: number, column: number): void {
    const { text, type, reference, shared } = formula;
    if (type === "dataTable") return;
    if (shared !== null && text !== "") {
      this.sharedFormulas.set(shared, { row, column, formula: text });
    }
    const first = shared === null || text !== "" ? undefined : this.sharedFormulas.get(shared);
    const own = first ? shiftFormula(first.formula, row - first.row, column - first.column) : text;
    if (own !== "") cell.formula = decodeXstring(own);
    if (type === "array" && reference !== undefined) cell.arrayRange = reference;
  }

  private value(raw: string | null, type: string): CellValue {
    if (raw === null) return "";
    switch (type) {
      case "s":
        return this.context.strings[Number(raw)] ?? "";
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "inlineStr":
        return withinCell(raw);
      case "str":
      case "e":
        return withinCell(decodeXstring(raw));
      case "d":
        return isoToSerial(raw, this.context.date1904) ?? raw;
      default:
        return numberOf(raw);
    }
  }
}

function numberOf(raw: string): CellValue {
  if (raw.trim() === "") return "";
  const value = Number(raw);
  return Number.isNaN(value) ? raw : value;
}

/** The column of an address such as "AB12", faster than a pattern. */
function columnOf(address: string, fallback: number): number {
  let letters = 0;
  while (letters < address.length && address.charCodeAt(letters) >= 65) letters++;
  return letters === 0 ? fallback : columnIndex(address.slice(0, letters));
}
