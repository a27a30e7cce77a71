import { cellAddress, columnLetters, type CellPosition, type WorksheetGrid } from "../../grid";
import type { CellContent } from "../../fields/content";
import type { CellText } from "../../sources";
import { SheetView } from "../sheetView";
import { rowsOf } from "./gridParts";
import type { LabelPair } from "./labelPairs";

/** One action of a sheet of cards: each label with the column of its value. */
export interface Card {
  readonly fields: readonly { readonly pair: LabelPair; readonly column: number }[];
}

/** What a label tells of a card that lacks it. */
const NOWHERE: CellText = { cell: "", text: "" };

/** A cell of the sheet in its view's rows and columns. */
interface Place {
  readonly row: number;
  readonly column: number;
  /** The card has no such label. */
  readonly isMissing?: true;
  /** What is read there in place of the cell's text. */
  readonly label?: string;
}

/** Cards laid out as a table, their labels in its header; addresses stay those of the sheet's cells. */
export class CardView extends SheetView {
  private readonly places: readonly (readonly Place[])[];
  override readonly beside: readonly WorksheetGrid[];

  constructor(
    private readonly sheet: SheetView,
    cards: readonly Card[],
  ) {
    const places = placesOf(cards);
    super(gridOf(sheet, places));
    this.places = places;
    const first = Math.min(...cards.flatMap(({ fields }) => fields.map(({ pair }) => pair.row)));
    this.beside = first === 0 ? [] : [rowsOf(sheet.grid, 0, first)];
  }

  override address(row: number, column: number): string {
    const { row: at, column: in_ } = this.place(row, column);
    return this.sheet.address(at, in_);
  }

  override cell(row: number, column: number): CellText {
    return this.place(row, column).isMissing ? NOWHERE : super.cell(row, column);
  }

  override columnLetter(column: number): string {
    const header = this.places.length > 1 ? 1 : 0;
    return columnLetters(this.position(this.place(header, column)).column);
  }

  override rowNumber(row: number): number {
    return this.position(this.place(row, 0)).row + 1;
  }

  override area(): string {
    const cells = this.places.flat().map((place) => this.position(place));
    const rows = cells.map(({ row }) => row);
    const columns = cells.map(({ column }) => column);
    const from = { row: Math.min(...rows), column: Math.min(...columns) };
    const to = { row: Math.max(...rows), column: Math.max(...columns) };
    return `${cellAddress(from)}:${cellAddress(to)}`;
  }

  private place(row: number, column: number): Place {
    return this.places[row]?.[column] ?? { row: 0, column: 0 };
  }

  private position({ row, column }: Place): CellPosition {
    const { origin } = this.sheet.grid;
    return { row: origin.row + row, column: origin.column + column };
  }
}

/** A row for the labels, then one for each card; a label that a card lacks stands for its blank value. */
function placesOf(cards: readonly Card[]): Place[][] {
  const keyed = cards.map(({ fields }) => {
    const byKey = new Map<string, (typeof fields)[number]>();
    for (const field of fields) {
      const again = [...byKey.keys()].filter((key) => key.startsWith(`${field.pair.key}#`)).length;
      byKey.set(`${field.pair.key}#${again}`, field);
    }
    return byKey;
  });
  const labels = new Map<string, Place>();
  for (const card of keyed) {
    for (const [key, { pair }] of card) {
      const { row, column, label } = pair;
      if (!labels.has(key)) labels.set(key, { row, column, ...(label !== undefined && { label }) });
    }
  }
  const rows = keyed.map((card) =>
    [...labels.keys()].map((key): Place => {
      const field = card.get(key);
      const [first] = card.values();
      return field
        ? { row: field.pair.row, column: field.column }
        : { row: first?.pair.row ?? 0, column: first?.pair.column ?? 0, isMissing: true };
    }),
  );
  return [[...labels.values()], ...rows];
}

const BLANK: CellContent = { value: "", text: "", numberFormat: "General", fill: "" };

function gridOf(sheet: SheetView, places: readonly (readonly Place[])[]): WorksheetGrid {
  const cells = places.map((row) =>
    row.map(({ row: at, column, isMissing, label }) => {
      if (label !== undefined) return { ...BLANK, value: label, text: label };
      return isMissing ? BLANK : sheet.content(at, column);
    }),
  );
  return {
    name: sheet.name,
    origin: { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value }) => value)),
    text: cells.map((row) => row.map(({ text }) => text)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    fills: cells.map((row) => row.map(({ fill }) => fill)),
    shown: cells.map((row) => row.map(({ shown }) => shown ?? null)),
    merges: [],
  };
}
