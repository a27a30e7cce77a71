/** Pixels of the strip of row numbers at the left. */
export const ROW_HEADS = 44;
/** Pixels of the strip of column letters at the top. */
export const COLUMN_HEADS = 22;
/** Rows and columns that are drawn beyond those that are seen, so that scrolling shows no gap. */
export const BESIDE = 4;
export const GRIDLINE = "#E1E1E1";
