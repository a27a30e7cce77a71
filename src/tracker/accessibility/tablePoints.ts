import { cellsOutside, tableCells } from "./tableCells";
import type { SheetFacts, TableFacts, WorkbookFacts } from "./workbookFacts";

/** What each table of each sheet makes of a check. */
function eachTable(
  { sheets }: WorkbookFacts,
  check: (sheet: SheetFacts, table: TableFacts) => readonly string[],
): readonly string[] {
  return sheets.flatMap((sheet) => sheet.tables.flatMap((table) => check(sheet, table)));
}

/** Beside the left edge, and every sheet with rows of data has a table. */
export function checkTables(facts: WorkbookFacts): readonly string[] {
  const loose = facts.sheets
    .filter(({ tables }) => tables.length === 0)
    .map(({ name }) => `${name} has no table`);
  const away = eachTable(facts, ({ name }, table) =>
    table.area.column === 0 ? [] : [`${name}: the table ${table.name} does not begin in column A`],
  );
  return [...loose, ...away];
}

/** Excel's own names for tables, which say nothing. */
const UNSAID = /^table[\d_]*$/i;

export function checkNames(facts: WorkbookFacts): readonly string[] {
  const names = facts.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  return eachTable(facts, (sheet, { name }) => {
    if (UNSAID.test(name)) return [`${sheet.name}: the table ${name} has a name that says nothing`];
    const isShared = names.filter((each) => each === name.toLowerCase()).length > 1;
    return isShared ? [`${sheet.name}: another table is called ${name} too`] : [];
  });
}

export function checkHeaders(facts: WorkbookFacts): readonly string[] {
  return eachTable(facts, (sheet, table) => {
    if (!table.hasHeader) return [`${sheet.name}: the table ${table.name} has no header row`];
    const headers = tableCells(sheet, table)
      .slice(0, table.area.columnCount)
      .map(({ value }) => String(value).trim());
    const isBlank = headers.some((header) => header === "");
    const isRepeated = new Set(headers.map((each) => each.toLowerCase())).size < headers.length;
    return [
      ...(isBlank ? [`${sheet.name}: a column of ${table.name} has no header`] : []),
      ...(!isBlank && isRepeated
        ? [`${sheet.name}: two columns of ${table.name} have one header`]
        : []),
    ];
  });
}

export function checkEmptyLines(facts: WorkbookFacts): readonly string[] {
  return eachTable(facts, (sheet, table) => {
    const { row, column, rowCount, columnCount } = table.area;
    const filled = tableCells(sheet, table).filter((cell) => cell.value !== "");
    const rows = new Set(filled.map((cell) => cell.row));
    const body = new Set(filled.filter((cell) => cell.row > row).map((cell) => cell.column));
    const blankRow = Array.from({ length: rowCount }, (_, i) => row + i).find(
      (at) => !rows.has(at),
    );
    // One row that says in its first cell that there is nothing to list: "No exceptions".
    const isEmpty = rowCount === 2 && body.size === 1 && body.has(column);
    const blankColumn = Array.from({ length: columnCount }, (_, j) => column + j).find(
      (at) => !body.has(at),
    );
    return [
      ...(blankRow === undefined
        ? []
        : [`${sheet.name}: row ${blankRow + 1} of ${table.name} is blank`]),
      ...(blankColumn === undefined || isEmpty
        ? []
        : [`${sheet.name}: column ${blankColumn - column + 1} of ${table.name} is blank`]),
    ];
  });
}

/** A sentence beside the table that says what a blank means. */
const EXPLAINS = /\bblanks?\b/i;

export function checkBlanks(facts: WorkbookFacts): readonly string[] {
  return eachTable(facts, (sheet, table) => {
    const blanks = tableCells(sheet, table).filter(({ value }) => value === "").length;
    if (blanks === 0) return [];
    const isExplained = cellsOutside(sheet).some(({ value }) => EXPLAINS.test(String(value)));
    if (isExplained) return [];
    return [
      `${sheet.name}: ${blanks === 1 ? "1 cell" : `${blanks} cells`} of ${table.name} ${blanks === 1 ? "is" : "are"} blank, and nothing says why`,
    ];
  });
}
