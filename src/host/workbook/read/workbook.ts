import { plainStyle } from "../cells";
import { damaged } from "../errors";
import type { Workbook, Worksheet } from "../model";
import { newWorksheet } from "../newWorksheet";
import type { Package } from "../package";
import { worksheetId } from "../worksheetId";
import { child, childrenNamed, flag, numberOr, parseXml, prefixedAttribute } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { CellContext } from "./cellReader";
import { readCoreProperties } from "./coreProperties";
import { checkedWorkbook, findPart, findWorkbookPart } from "./findPart";
import { readDynamicMetadata } from "./metadata";
import { readNames } from "./names";
import { readSettings } from "./settings";
import { readSharedStrings } from "./sharedStrings";
import type { SheetContext } from "./sheetContext";
import { SourceText } from "./sourceText";
import { readStyles, type StyleSheet } from "./styles";
import { OFFICE_THEME, readThemeColours } from "./theme";
import { readWorksheet } from "./worksheet";

/** A workbook as opened, with what saving needs to know of the file. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly package: Package;
  /** Path of the workbook part. */
  readonly path: string;
  /** Path of each worksheet's part, by worksheet id. */
  readonly sheetPaths: ReadonlyMap<string, string>;
  readonly cells: CellContext;
  readonly source: SourceText;
  /** Ids of the worksheets whose tabs are selected in the file. */
  readonly selected: ReadonlySet<string>;
  /** The worksheet that is active in the file. */
  readonly activeId: string;
}

/** Reads every worksheet of a package; chart sheets and macro sheets stay in the file and are not in the model. */
export function readWorkbook(pack: Package, addInId: string): OpenedWorkbook {
  const path = findWorkbookPart(pack);
  const text = pack.text(path);
  const root = checkedWorkbook(parseXml(text));
  const styleSheet = readStyleSheet(pack, path);
  const workbook = newWorkbook(pack, root, styleSheet, addInId);
  const cells = readCellContext(pack, path, workbook);
  const context = {
    ...cells,
    ...styleSheet,
    package: pack,
    source: new SourceText(),
    selected: new Set<string>(),
  };
  const list = childrenNamed(child(root, "sheets"), "sheet");
  const sheets = list.map((sheet) => readSheet(path, sheet, context));
  const found = sheets.filter((sheet) => sheet !== null);
  if (found.length === 0) throw damaged("it has no worksheet");
  workbook.worksheets = found.map(({ worksheet }) => worksheet);
  const inOrder = sheets.map((sheet) => sheet?.worksheet ?? null);
  const activeId = findActive(root, inOrder, workbook);
  workbook.activeWorksheetId = activeId;
  readNames({ root, text }, inOrder, workbook, context.source);
  const { source, selected } = context;
  const sheetPaths = new Map(found.map((sheet) => [sheet.worksheet.id, sheet.path]));
  return { workbook, package: pack, path, sheetPaths, cells, source, selected, activeId };
}

function newWorkbook(
  pack: Package,
  root: XmlElement,
  { styles }: StyleSheet,
  addInId: string,
): Workbook {
  return {
    date1904: flag(child(root, "workbookPr")?.attributes["date1904"]),
    worksheets: [],
    activeWorksheetId: "",
    structureProtected: isStructureProtected(root),
    names: [],
    settings: readSettings(pack, addInId),
    properties: readCoreProperties(pack),
    styles: styles.length > 0 ? styles : [plainStyle()],
  };
}

function isStructureProtected(root: XmlElement): boolean {
  return flag(child(root, "workbookProtection")?.attributes["lockStructure"]);
}

function readStyleSheet(pack: Package, path: string): StyleSheet {
  const themePath = findPart(pack, path, "theme");
  const theme = themePath === null ? OFFICE_THEME : readThemeColours(pack.text(themePath));
  const stylesPath = findPart(pack, path, "styles");
  return readStyles(stylesPath === null ? "<styleSheet/>" : pack.text(stylesPath), theme);
}

function readCellContext(pack: Package, path: string, { date1904 }: Workbook): CellContext {
  const stringsPath = findPart(pack, path, "sharedStrings");
  const metadataPath = findPart(pack, path, "sheetMetadata");
  return {
    strings: stringsPath === null ? [] : readSharedStrings(pack.text(stringsPath)),
    date1904,
    dynamicMetadata:
      metadataPath === null ? new Set() : readDynamicMetadata(pack.text(metadataPath)),
  };
}

/** A worksheet and its part; null for a chart sheet, a dialogue, a macro sheet, or a module of an old Excel, which has no part. */
function readSheet(
  workbookPath: string,
  { attributes, ...sheet }: XmlElement,
  context: Omit<SheetContext, "path">,
): { worksheet: Worksheet; path: string } | null {
  const name = attributes["name"] ?? "";
  const id = prefixedAttribute({ attributes, ...sheet }, "id");
  if (id === undefined || id === "") return null;
  const relationship = context.package.relationships(workbookPath).get(id);
  if (!relationship) throw damaged(`the worksheet ${name} is missing`);
  if (!relationship.type.endsWith("/worksheet")) return null;
  const worksheet = newWorksheet(worksheetId(numberOr(attributes["sheetId"], 1)), name);
  const state = attributes["state"];
  if (state === "hidden") worksheet.visibility = "Hidden";
  if (state === "veryHidden") worksheet.visibility = "VeryHidden";
  readWorksheet(worksheet, { ...context, path: relationship.target });
  return { worksheet, path: relationship.target };
}

function findActive(
  root: XmlElement,
  sheets: readonly (Worksheet | null)[],
  { worksheets }: Workbook,
): string {
  const view = child(child(root, "bookViews"), "workbookView");
  const active = sheets[numberOr(view?.attributes["activeTab"], 0)];
  const shown = worksheets.find(({ visibility }) => visibility === "Visible");
  return (active ?? shown ?? worksheets[0])?.id ?? "";
}
