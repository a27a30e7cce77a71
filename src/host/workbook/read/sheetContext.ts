import type { Package } from "../package";
import type { CellContext } from "./cellReader";
import type { Palette } from "./colour";
import type { SourceText } from "./sourceText";
import type { DifferentialStyle } from "./styles";

/** What reading a worksheet needs to know of its workbook. */
export interface SheetContext extends CellContext {
  readonly package: Package;
  /** The worksheet's part. */
  readonly path: string;
  readonly palette: Palette;
  readonly differential: readonly DifferentialStyle[];
  readonly source: SourceText;
  /** Ids of worksheets whose tabs are selected; reading adds to it. */
  readonly selected: Set<string>;
}
