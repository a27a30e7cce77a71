import { parseAreaAddress } from "../address";
import type { Table } from "../model";
import { decodeXstring } from "../xml/escape";
import { child, childrenNamed, flag, numberOr, parseXml } from "../xml/tree";
import type { SheetContext } from "./sheetContext";

/** The tables of a worksheet, in the order of its relationships. */
export function readTables(context: SheetContext): Table[] {
  const tables: Table[] = [];
  for (const { target } of context.package.relationships(context.path).ofKind("table")) {
    if (!context.package.has(target)) continue;
    const text = context.package.text(target);
    const table = readTable(text);
    if (!table) continue;
    tables.push(table);
    context.source.keep(table, target);
  }
  return tables;
}

function readTable(text: string): Table | null {
  const root = parseXml(text);
  const { attributes } = root;
  const area = parseAreaAddress(attributes["ref"] ?? "");
  if (!area) return null;
  const style = child(root, "tableStyleInfo")?.attributes;
  return {
    id: numberOr(attributes["id"], 0),
    name: decodeXstring(attributes["displayName"] ?? attributes["name"] ?? ""),
    area,
    columns: childrenNamed(child(root, "tableColumns"), "tableColumn").map((column) =>
      decodeXstring(column.attributes["name"] ?? ""),
    ),
    style: style?.["name"] ?? "",
    showHeaders: attributes["headerRowCount"] !== "0",
    showTotals: numberOr(attributes["totalsRowCount"], 0) > 0,
    showBandedRows: flag(style?.["showRowStripes"]),
    showFilterButton: child(root, "autoFilter") !== undefined,
  };
}
