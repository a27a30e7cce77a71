import { openWorkbookFile } from "../../src/host/workbook";
import type { Worksheet } from "../../src/host/workbook/model";
import { cellAddress } from "../../src/tracker/grid";

/** Every cell of an .xlsx that holds something, by sheet and address: its formula, or its value and number format. */
export function cellsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { worksheets, styles } = openWorkbookFile(bytes).workbook;
  const cells = worksheets.flatMap(placedCells).map(({ address, cell }): [string, string] => {
    const shown = `${JSON.stringify(cell.value)} as ${styles[cell.style]?.numberFormat ?? "General"}`;
    return [address, cell.formula === undefined ? shown : `=${cell.formula} → ${shown}`];
  });
  return new Map(cells);
}

/** Addresses of formulas that end in an error. */
export function errorCells(bytes: Uint8Array): string[] {
  return openWorkbookFile(bytes)
    .workbook.worksheets.flatMap(placedCells)
    .filter(({ cell }) => cell.isError)
    .map(({ address, cell }) => `${address}: ${cell.value}`);
}

/** Addresses at which two workbooks differ, with what each holds. */
export function cellDifferences(before: Uint8Array, after: Uint8Array): string[] {
  const [first, second] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((address) => first.get(address) !== second.get(address))
    .map((address) => `${address}: ${first.get(address)} | ${second.get(address)}`);
}

function placedCells({ name, rows }: Worksheet) {
  return [...rows].flatMap(([row, cells]) =>
    [...cells]
      .filter(([, { value, formula }]) => value !== "" || formula !== undefined)
      .map(([column, cell]) => ({ address: `${name}!${cellAddress({ row, column })}`, cell })),
  );
}
