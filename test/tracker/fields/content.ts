import type { CellContent } from "../../../src/tracker/fields/content";

/** A cell that holds a text, as a person typed it. */
export function typed(text: string, fill = ""): CellContent {
  return { value: text, text, numberFormat: "General", fill };
}

/** A cell that holds a number, shown by its format. */
export function serial(value: number, numberFormat: string, text = ""): CellContent {
  return { value, text, numberFormat, fill: "" };
}
