import type { Session } from "../richapi/session";
import { getCell, setCell, styleIndexAt } from "../workbook/cells";
import { formatCell } from "../workbook/format/formatCell";
import type { Area, Table, Worksheet } from "../workbook/model";
import { headerRow } from "./tables";
import { intersection } from "./areas";

/** After a write: a table's column is named by its header cell, which holds text, is not blank and not used twice. */
export function nameHeaders(session: Session, sheet: Worksheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = headerRow(table);
    const touched = header && intersection(header, written);
    if (touched) nameColumns(session, sheet, table, touched);
  }
}

export function nameColumns(session: Session, sheet: Worksheet, table: Table, touched: Area): void {
  for (let column = touched.column; column < touched.column + touched.columnCount; column++) {
    const cell = getCell(sheet, touched.row, column);
    const index = column - table.area.column;
    const text = cell ? formatCell(cell, session.workbook) : "";
    const name = freeColumnName(table, text, index);
    table.columns[index] = name;
    if (cell?.value !== name || cell.formula !== undefined) {
      const style = styleIndexAt(sheet, touched.row, column);
      setCell(sheet, touched.row, column, { value: name, style });
    }
  }
  sheet.changed.aspects.add("tables");
}

/** "Status2" where "Status" is taken, "Column3" where there is no text. */
export function freeColumnName(table: Table, wanted: string, index: number): string {
  const taken = new Set(
    table.columns.filter((_, i) => i !== index).map((name) => name.toLowerCase()),
  );
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === "" ? "Column" : wanted;
  let number = wanted === "" ? index + 1 : 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
