import type { CellValue, ShownColour } from "../grid";

/** All that a field reader sees of one cell. */
export interface CellContent {
  readonly value: CellValue;
  /** What Excel shows. */
  readonly text: string;
  readonly numberFormat: string;
  /** "#RRGGBB" in capitals, or "". */
  readonly fill: string;
  /** What it shows besides. */
  readonly shown?: ShownColour | null;
}
