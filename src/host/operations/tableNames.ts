import {
  parseStructRef,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
} from "@borgar/fx/xlsx";
import { excelError } from "../richapi/errors";
import type { Table, Workbook, Worksheet } from "../workbook/model";
import { parseAreaAddress } from "../workbook/address";
import { mapFormulas } from "./formulaReferences";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const R1C1 = /^(r\d*)?(c\d*)?$/i;

/** Excel's rules for names: letters, digits, "_" and ".", not like a cell's address, used once in the workbook. */
export function checkName(name: string): void {
  const isAddress = parseAreaAddress(name) !== null || R1C1.test(name);
  if (name.length > 255 || !NAME.test(name) || isAddress) throw excelError("InvalidArgument");
}

/** A table's name is not any other table's, nor a name of the workbook's. */
export function checkTableName(workbook: Workbook, name: string, own: Table): void {
  checkName(name);
  const taken = (other: { name: string }) => other.name.toLowerCase() === name.toLowerCase();
  const tables = workbook.worksheets.flatMap((sheet) => sheet.tables);
  if (tables.some((table) => table !== own && taken(table)) || workbook.names.some(taken)) {
    throw excelError("ItemAlreadyExists");
  }
}

/** Renames a table, also in the formulas that name it. */
export function renameTable(
  workbook: Workbook,
  sheet: Worksheet,
  table: Table,
  name: string,
): void {
  checkTableName(workbook, name, table);
  const before = table.name;
  table.name = name;
  sheet.changed.aspects.add("tables");
  mapTableReferences(workbook, before, (reference) => ({ ...reference, table: name }));
}

/** Renames a column in the formulas that name it. */
export function renameColumnInFormulas(
  workbook: Workbook,
  table: Table,
  before: string,
  after: string,
): void {
  mapTableReferences(workbook, table.name, (reference) => ({
    ...reference,
    columns: reference.columns.map((each) =>
      each.toLowerCase() === before.toLowerCase() ? after : each,
    ),
  }));
}

interface TableReference {
  readonly table: string;
  readonly columns: readonly string[];
}

function mapTableReferences(
  workbook: Workbook,
  tableName: string,
  change: (reference: TableReference) => TableReference,
): void {
  const wanted = tableName.toLowerCase();
  mapFormulas(workbook, (formula) => {
    if (!formula.toLowerCase().includes(wanted)) return formula;
    const tokens = tokenize(formula, { withLocation: false, mergeRefs: true });
    for (const token of tokens) {
      if (token.type === tokenTypes.REF_NAMED && token.value.toLowerCase() === wanted) {
        token.value = change({ table: token.value, columns: [] }).table;
      }
      const parsed = token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
      if (parsed?.table?.toLowerCase() !== wanted) continue;
      const { table, columns } = change({ table: parsed.table, columns: parsed.columns ?? [] });
      token.value = stringifyStructRef(
        { ...parsed, table, columns: [...columns] },
        { thisRow: true },
      );
    }
    return stringifyTokens(tokens);
  });
}
