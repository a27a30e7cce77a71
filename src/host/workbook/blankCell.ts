import type { Cell } from "./cell";

const BLANK: Readonly<Cell>[] = [];

/**
 * The blank cell of a style. A tracker has more blank cells than others, so that those of a style are one object, which
 * cannot be changed: another cell is put in its place.
 */
export function blankCell(style: number): Cell {
  return (BLANK[style] ??= Object.freeze({ value: "", style }));
}

export function isBlank(cell: Cell): boolean {
  return cell.value === "" && cell.formula === undefined;
}
