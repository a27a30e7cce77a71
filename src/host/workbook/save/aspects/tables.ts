import { areaAddress } from "../../address";
import type { Area, Table, Worksheet } from "../../model";
import { encodeXstring } from "../../xml/escape";
import { TABLE_ORDER } from "../../xml/elementOrder";
import { ElementPatch } from "../../xml/patch";
import { parseXml } from "../../xml/tree";
import { elementXml, XML_DECLARATION } from "../../xml/write";
import { idAttribute, type SheetSaving } from "../sheetSaving";
import { tableColumnsXml } from "../tableColumns";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** Each table is a part of its own: one that did not change stays, one that is gone takes its part with it. */
export function saveTables(saving: SheetSaving): void {
  const { patch, worksheet, package: pack, path, source } = saving;
  const relationships = pack.relationships(path);
  const before = relationships.ofKind("table");
  const kept = new Set<string>();
  const ids = worksheet.tables.map((table) => {
    const origin = source.original(table);
    const known = before.find(({ target }) => target === origin);
    if (known) {
      kept.add(known.id);
      if (source.unchanged(table) === undefined)
        pack.write(known.target, changedTable(saving, table, known.target));
      return known.id;
    }
    const target = pack.freePath("xl/tables/table", ".xml");
    pack.addPart(target, newTable(saving, table), CONTENT_TYPE);
    return relationships.add(pack.relationshipType("table"), target);
  });
  for (const { id, target } of before) {
    if (kept.has(id)) continue;
    relationships.remove(id);
    pack.remove(target);
  }
  const name = idAttribute(patch, pack.isStrict());
  const items = ids.map((id) => elementXml(`${patch.prefix}tablePart`, { [name]: id }));
  const parts = elementXml(`${patch.prefix}tableParts`, { count: ids.length }, items.join(""));
  patch.set("tableParts", ids.length > 0 ? parts : "");
}

function newTable(saving: SheetSaving, table: Table): string {
  const { package: pack, worksheet } = saving;
  const xmlns = pack.isStrict() ? STRICT_MAIN : MAIN;
  const id = freeTableId(saving, table);
  const inner =
    filterXml("", table) +
    tableColumnsXml("", columnNames(table, worksheet), undefined) +
    styleXml("", table);
  const root = elementXml("table", { xmlns, id, ...rootAttributes(table) }, inner);
  return XML_DECLARATION + root;
}

function changedTable(
  { package: pack, worksheet }: SheetSaving,
  table: Table,
  path: string,
): string {
  const patch = new ElementPatch(pack.text(path), TABLE_ORDER);
  const { prefix } = patch;
  const moved = patch.attributes()["ref"] !== areaAddress(table.area);
  const { headerRowCount, totalsRowCount, ...attributes } = rootAttributes(table);
  patch.setAttributes({
    ...attributes,
    headerRowCount: headerRowCount ?? null,
    totalsRowCount: totalsRowCount ?? null,
  });
  const filter = patch.all("autoFilter")[0];
  const sameFilter =
    filter !== undefined && table.showFilterButton && !moved && table.filterCleared !== true;
  if (!sameFilter) patch.set("autoFilter", filterXml(prefix, table));
  if (moved) {
    patch.set("sortState", "");
    patch.setAttributes({ insertRow: null });
  }
  const columns = patch.all("tableColumns")[0];
  patch.set("tableColumns", tableColumnsXml(prefix, columnNames(table, worksheet), columns));
  patch.set("tableStyleInfo", styleXml(prefix, table, patch.all("tableStyleInfo")[0]));
  return patch.toString();
}

function rootAttributes({ name, area, showHeaders, showTotals }: Table) {
  return {
    name: encodeXstring(name),
    displayName: encodeXstring(name),
    ref: areaAddress(area),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? 1 : 0,
  };
}

/** The filter covers headers and rows, not the totals. */
function filterXml(
  prefix: string,
  { area, showFilterButton, showHeaders, showTotals }: Table,
): string {
  if (!showFilterButton || !showHeaders) return "";
  const filtered: Area = { ...area, rowCount: area.rowCount - (showTotals ? 1 : 0) };
  return elementXml(`${prefix}autoFilter`, { ref: areaAddress(filtered) });
}

function styleXml(prefix: string, { style, showBandedRows }: Table, old?: string): string {
  const before = old === undefined ? {} : parseXml(old).attributes;
  return elementXml(`${prefix}tableStyleInfo`, {
    name: style === "" ? undefined : style,
    showFirstColumn: before["showFirstColumn"] ?? 0,
    showLastColumn: before["showLastColumn"] ?? 0,
    showRowStripes: showBandedRows ? 1 : 0,
    showColumnStripes: before["showColumnStripes"] ?? 0,
  });
}

/** Excel repairs a file whose column names are not its header cells' texts, so these win where there are any. */
function columnNames({ area, columns, showHeaders }: Table, { rows }: Worksheet): string[] {
  return Array.from({ length: area.columnCount }, (_, n) => {
    const header = showHeaders ? rows.get(area.row)?.get(area.column + n)?.value : undefined;
    const own = typeof header === "string" && header !== "" ? header : columns[n];
    return own ?? `Column${n + 1}`;
  });
}

/** A table's number is its own in the whole workbook, hidden parts included. */
function freeTableId({ package: pack, workbook, source }: SheetSaving, table: Table): number {
  const used = new Set<number>();
  for (const path of pack.paths()) {
    if (!/(^|\/)tables\/[^/]+\.xml$/i.test(path)) continue;
    used.add(Number(parseXml(pack.text(path)).attributes["id"]));
  }
  const others = workbook.worksheets.flatMap(({ tables }) => tables);
  for (const other of others) if (source.original(other) !== undefined) used.add(other.id);
  if (table.id > 0 && !used.has(table.id)) return table.id;
  return Math.max(0, ...used) + 1;
}
