import type { Register, RegisterCell, RegisterColumnId } from "./report";

type RowsByValue = ReadonlyMap<RegisterCell | undefined, readonly number[]>;

const known = new WeakMap<Register, Map<RegisterColumnId, RowsByValue>>();

/** Which rows of a register, from 0, hold each value of a column. Found once: a report counts thousands of times. */
export function rowsByValue(register: Register, column: RegisterColumnId): RowsByValue {
  const columns = known.get(register) ?? new Map<RegisterColumnId, RowsByValue>();
  known.set(register, columns);
  const rows = columns.get(column) ?? findRows(register, column);
  columns.set(column, rows);
  return rows;
}

function findRows({ columns, rows }: Register, column: RegisterColumnId): RowsByValue {
  const at = columns.findIndex(({ id }) => id === column);
  const found = new Map<RegisterCell | undefined, number[]>();
  rows.forEach((row, index) => {
    const same = found.get(row[at]);
    if (same) same.push(index);
    else found.set(row[at], [index]);
  });
  return found;
}
