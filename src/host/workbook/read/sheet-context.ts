import type { Package } from "../package";
import type { Palette } from "./colour";
import type { CellContext } from "./cell-reader";
import type { SourceText } from "./source-text";
import type { DifferentialStyle } from "./styles";

/** What reading a worksheet needs to know of its workbook. */
export interface SheetContext extends CellContext {
  readonly package: Package;
  /** The worksheet's part. */
  readonly path: string;
  readonly palette: Palette;
  readonly differential: readonly DifferentialStyle[];
  readonly source: SourceText;
}
