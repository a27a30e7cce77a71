import { refreshCharts } from "../charts";
import type { Worksheet } from "../model";
import { folderOf } from "../package/partPath";
import type { Package } from "../package";
import { findPart } from "../read/findPart";
import type { OpenedWorkbook } from "../read/workbook";
import { WORKBOOK_ORDER, WORKSHEET_ORDER } from "../xml/elementOrder";
import { ElementPatch, withAttributes } from "../xml/patch";
import { flag, numberOr, parseAttributes } from "../xml/tree";
import { areText } from "../xml/textPieces";
import { elementXml, XML_DECLARATION } from "../xml/write";
import { saveSelected } from "./aspects/view";
import { saveCalcChain } from "./calcChain";
import { saveCoreProperties } from "./coreProperties";
import { definedNames } from "./definedNames";
import { dynamicMetadata } from "./dynamicArrays";
import { removeBranch } from "./reachable";
import { ownAspects, saveAspects, saveRows } from "./saveWorksheet";
import { saveSettings, type AddInReference } from "./settings";
import { arrangeSheets, newSheetEntry, readSheetList, type SheetEntry } from "./sheetList";
import { idAttribute, type SheetSaving } from "./sheetSaving";
import { StyleWriter } from "./styleWriter";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The file's bytes with everything that changed in the workbook since it was opened, and nothing else changed. */
export function saveWorkbook(opened: OpenedWorkbook, addIn: AddInReference): Uint8Array {
  const pack = opened.package.copy();
  new WorkbookSaving(opened, pack).save();
  saveCoreProperties(pack, opened.workbook.properties);
  saveSettings(pack, opened.workbook.settings, addIn);
  return pack.toBytes();
}

class WorkbookSaving {
  private readonly part: ElementPatch;
  private readonly text: string;
  private readonly before: SheetEntry[];
  private readonly styles: StyleWriter;
  private readonly paths: Map<string, string>;
  private readonly dropped = {
    cells: new Map<string, readonly { row: number; column: number }[]>(),
    sheets: new Set<string>(),
  };

  constructor(
    private readonly opened: OpenedWorkbook,
    private readonly pack: Package,
  ) {
    this.text = pack.text(opened.path);
    this.part = new ElementPatch(this.text, WORKBOOK_ORDER);
    const items = new ElementPatch(this.part.all("sheets")[0] ?? "<sheets/>", []).children();
    this.before = readSheetList(items, new Set(opened.sheetPaths.keys()));
    this.paths = new Map(opened.sheetPaths);
    const stylesPath = findPart(pack, opened.path, "styles");
    this.styles = new StyleWriter(
      stylesPath === null ? null : pack.text(stylesPath),
      opened.workbook,
    );
  }

  save(): void {
    const { workbook, path } = this.opened;
    this.removeSheets();
    const after = this.arrange();
    for (const worksheet of workbook.worksheets) this.saveSheet(worksheet, after);
    refreshCharts(this.pack, this.paths.values(), workbook);
    this.saveStyles();
    this.saveSheetList(after);
    this.saveNames(after);
    this.saveActiveTab(after);
    this.saveProtection();
    const text = this.part.toString();
    if (text !== this.text) this.pack.write(path, text);
    saveCalcChain(this.pack, path, this.dropped);
  }

  private removeSheets(): void {
    const { workbook, path } = this.opened;
    const left = new Set(workbook.worksheets.map(({ id }) => id));
    for (const { worksheetId, number, xml } of this.before) {
      if (worksheetId === null || left.has(worksheetId)) continue;
      removeBranch(this.pack, path, relationshipOf(xml));
      this.dropped.sheets.add(String(number));
    }
  }

  private arrange(): SheetEntry[] {
    const used = this.before.map(({ number }) => number);
    let number = Math.max(0, ...used);
    return arrangeSheets(this.before, this.opened.workbook, (worksheet) =>
      this.newSheet(worksheet, ++number),
    );
  }

  /** Makes the part of a new worksheet, still blank, and its entry in the list. */
  private newSheet(worksheet: Worksheet, number: number): SheetEntry {
    const { pack, part } = this;
    const workbookPath = this.opened.path;
    const path = pack.freePath(`${folderOf(workbookPath)}worksheets/sheet`, ".xml");
    const xmlns = pack.isStrict() ? STRICT_MAIN : MAIN;
    const blank = `<worksheet xmlns="${xmlns}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
    pack.addPart(path, XML_DECLARATION + blank, `${SPREADSHEET}.worksheet+xml`);
    const id = pack.relationships(workbookPath).add(pack.relationshipType("worksheet"), path);
    this.paths.set(worksheet.id, path);
    const idName = idAttribute(part, pack.isStrict());
    return newSheetEntry(`${part.prefix}sheet`, worksheet, number, { [idName]: id });
  }

  private saveSheet(worksheet: Worksheet, after: readonly SheetEntry[]): void {
    const { workbook, source, cells, path: workbookPath } = this.opened;
    const path = this.paths.get(worksheet.id) ?? "";
    const { rows, aspects } = this.changesOf(worksheet);
    const selected = this.selection(worksheet);
    if (rows.size === 0 && aspects.size === 0 && selected === null) return;
    const text = this.pack.text(path);
    const patch = new ElementPatch(text, WORKSHEET_ORDER);
    const { pack, styles } = this;
    const saving: SheetSaving = { package: pack, workbook, worksheet, path, patch, source, styles };
    saveAspects(saving, aspects);
    if (selected !== null) saveSelected(patch, selected);
    const metadata = () => dynamicMetadata(pack, workbookPath);
    const sheetData = rows.size > 0 ? saveRows(saving, rows, cells, metadata) : null;
    const dropped = sheetData?.droppedFormulas ?? [];
    const entry = after.find(({ worksheetId }) => worksheetId === worksheet.id);
    if (dropped.length > 0) this.dropped.cells.set(String(entry?.number ?? 0), dropped);
    const patched = sheetData ? patch.toPieces("sheetData", sheetData.pieces) : [patch.toString()];
    if (!areText(patched, text)) pack.write(path, patched);
  }

  private isNew(worksheet: Worksheet): boolean {
    return !this.opened.sheetPaths.has(worksheet.id);
  }

  /** What to write of a worksheet: what was marked, and of a new one all that it has. */
  private changesOf(worksheet: Worksheet): Worksheet["changed"] {
    if (!this.isNew(worksheet)) return worksheet.changed;
    const { rows, rowHeights, rowStyles, hiddenRows } = worksheet;
    const formats = [...rowHeights.keys(), ...(rowStyles?.keys() ?? []), ...hiddenRows];
    return {
      rows: new Set([...rows.keys(), ...formats]),
      aspects: new Set(ownAspects(worksheet)).add("view"),
    };
  }

  /** Whether the sheet's tab is to be selected; null where it stays as the file has it. */
  private selection({ id }: Worksheet): boolean | null {
    const { workbook, selected, activeId } = this.opened;
    if (workbook.activeWorksheetId === activeId) return null;
    const wanted = id === workbook.activeWorksheetId;
    return wanted === selected.has(id) ? null : wanted;
  }

  private saveStyles(): void {
    const { path } = this.opened;
    const text = this.styles.result();
    if (text === null) return;
    const known = findPart(this.pack, path, "styles");
    if (known !== null) {
      this.pack.write(known, text);
      return;
    }
    const added = this.pack.freePath(`${folderOf(path)}styles`, ".xml");
    this.pack.addPart(added, text, `${SPREADSHEET}.styles+xml`);
    this.pack.relationships(path).add(this.pack.relationshipType("styles"), added);
  }

  private saveSheetList(after: readonly SheetEntry[]): void {
    const { prefix } = this.part;
    const items = after.map(({ xml }) => xml);
    const same = items.join() === this.before.map(({ xml }) => xml).join();
    if (!same) this.part.set("sheets", elementXml(`${prefix}sheets`, {}, items.join("")));
  }

  private saveNames(after: readonly SheetEntry[]): void {
    const { workbook, source } = this.opened;
    const { part, before } = this;
    const { prefix } = part;
    const laidOut = new Set(
      workbook.worksheets.filter((worksheet) => {
        const { aspects } = worksheet.changed;
        return this.isNew(worksheet) || aspects.has("pageLayout") || aspects.has("autoFilter");
      }),
    );
    const file = new ElementPatch(part.all("definedNames")[0] ?? "<none/>", []).children();
    const names = definedNames({ workbook, source, prefix, before, after, laidOut }, file);
    if (names.join() === file.join()) return;
    const list = elementXml(`${prefix}definedNames`, {}, names.join(""));
    part.set("definedNames", names.length > 0 ? list : "");
  }

  /** The active tab counts by its place in the list, so it moves with sheets that come before it. */
  private saveActiveTab(after: readonly SheetEntry[]): void {
    const { workbook } = this.opened;
    const { part } = this;
    const { prefix } = part;
    const wanted = after.findIndex(({ worksheetId }) => worksheetId === workbook.activeWorksheetId);
    const old = part.all("bookViews")[0];
    const views = new ElementPatch(old ?? `<${prefix}bookViews/>`, ["workbookView"]);
    const [first = `<${prefix}workbookView/>`, ...others] = views.all("workbookView");
    const before = numberOr(parseAttributes(first)["activeTab"], 0);
    const isNeeded = old === undefined && after.some((entry) => entry.before === null);
    if (wanted === -1 || (wanted === before && !isNeeded)) return;
    const view = withAttributes(first, { activeTab: wanted });
    views.set("workbookView", [view, ...others].join(""));
    part.set("bookViews", views.toString());
  }

  /** Locked windows stay locked; a password goes with the protection that it was for. */
  private saveProtection(): void {
    const { structureProtected = false } = this.opened.workbook;
    const { prefix } = this.part;
    const old = this.part.all("workbookProtection")[0] ?? `<${prefix}workbookProtection/>`;
    const { lockStructure, lockWindows } = parseAttributes(old);
    if (flag(lockStructure) === structureProtected) return;
    const locked = elementXml(`${prefix}workbookProtection`, {
      lockStructure: structureProtected ? 1 : undefined,
      lockWindows,
    });
    const isEmpty = !structureProtected && lockWindows === undefined;
    this.part.set("workbookProtection", isEmpty ? "" : locked);
  }
}

function relationshipOf(sheet: string): string {
  const attributes = parseAttributes(sheet);
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return name === undefined ? "" : (attributes[name] ?? "");
}
