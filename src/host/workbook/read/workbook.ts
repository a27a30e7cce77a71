import { plainStyle } from "../cells";
import { damaged } from "../errors";
import type { DefinedName, Workbook, Worksheet } from "../model";
import { newWorksheet } from "../newWorksheet";
import type { Package } from "../package";
import { worksheetId } from "../worksheetId";
import {
  child,
  childrenNamed,
  flag,
  numberOr,
  parseXml,
  prefixedAttribute,
  type XmlElement,
} from "../xml/tree";
import type { CellContext } from "./cellReader";
import { INDEXED_COLOURS } from "./indexedColours";
import { readCoreProperties } from "./coreProperties";
import { readDynamicMetadata } from "./metadata";
import { readPrintNames } from "./printNames";
import { readSharedStrings } from "./sharedStrings";
import { SourceText } from "./sourceText";
import { readStyles, type StyleSheet } from "./styles";
import { OFFICE_THEME, readThemeColours } from "./theme";
import { findPart, findWorkbookPart } from "./findPart";
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
}

/** Reads every worksheet of a package; chart sheets and macro sheets stay in the file and are not in the model. */
export function readWorkbook(pack: Package): OpenedWorkbook {
  const path = findWorkbookPart(pack);
  const root = parseXml(pack.text(path));
  const themePath = findPart(pack, path, "theme");
  const theme = themePath === null ? OFFICE_THEME : readThemeColours(pack.text(themePath));
  const styleSheet = readStyleSheet(pack, path, theme);
  const workbook: Workbook = {
    date1904: flag(child(root, "workbookPr")?.attributes["date1904"]),
    worksheets: [],
    activeWorksheetId: "",
    names: [],
    settings: new Map(),
    properties: readCoreProperties(pack),
    styles: styleSheet.styles.length > 0 ? styleSheet.styles : [plainStyle()],
  };
  const source = new SourceText();
  const cells = readCellContext(pack, path, workbook);
  const sheetPaths = new Map<string, string>();
  const bySheetIndex: (Worksheet | null)[] = [];
  for (const sheet of childrenNamed(child(root, "sheets"), "sheet")) {
    const worksheet = sheetOf(sheet);
    const sheetPath = worksheetPath(pack, path, sheet);
    bySheetIndex.push(sheetPath === null ? null : worksheet);
    if (sheetPath === null) continue;
    workbook.worksheets.push(worksheet);
    sheetPaths.set(worksheet.id, sheetPath);
    const palette = { theme, indexed: INDEXED_COLOURS };
    const { differential } = styleSheet;
    readWorksheet(worksheet, {
      ...cells,
      package: pack,
      path: sheetPath,
      palette,
      differential,
      source,
    });
  }
  if (workbook.worksheets.length === 0) throw damaged("it has no worksheet");
  workbook.activeWorksheetId = activeId(root, bySheetIndex, workbook);
  readNames(root, bySheetIndex, workbook, source);
  return { workbook, package: pack, path, sheetPaths, cells, source };
}

function readStyleSheet(pack: Package, path: string, theme: readonly string[]): StyleSheet {
  const stylesPath = findPart(pack, path, "styles");
  if (stylesPath === null) return { styles: [], differential: [] };
  return readStyles(pack.text(stylesPath), theme);
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

function sheetOf({ attributes }: XmlElement): Worksheet {
  const id = worksheetId(numberOr(attributes["sheetId"], 1));
  const worksheet = newWorksheet(id, attributes["name"] ?? "");
  const state = attributes["state"];
  if (state === "hidden") worksheet.visibility = "Hidden";
  if (state === "veryHidden") worksheet.visibility = "VeryHidden";
  return worksheet;
}

/** The part of a worksheet; null for a chart sheet, a dialogue or a macro sheet. */
function worksheetPath(pack: Package, path: string, sheet: XmlElement): string | null {
  const relationship = pack.relationships(path).get(prefixedAttribute(sheet, "id"));
  if (!relationship) throw damaged(`the worksheet ${sheet.attributes["name"] ?? ""} is missing`);
  return relationship.type.endsWith("/worksheet") ? relationship.target : null;
}

function activeId(
  root: XmlElement,
  sheets: readonly (Worksheet | null)[],
  { worksheets }: Workbook,
): string {
  const view = child(child(root, "bookViews"), "workbookView");
  const active = sheets[numberOr(view?.attributes["activeTab"], 0)];
  const shown = worksheets.find(({ visibility }) => visibility === "Visible");
  return (active ?? shown ?? worksheets[0])?.id ?? "";
}

/** Names whose formulas the model holds; print areas and titles go to their sheets' page layout. */
function readNames(
  root: XmlElement,
  sheets: readonly (Worksheet | null)[],
  workbook: Workbook,
  source: SourceText,
): void {
  for (const element of childrenNamed(child(root, "definedNames"), "definedName")) {
    const { attributes, text } = element;
    const index = attributes["localSheetId"];
    const sheet = index === undefined ? null : sheets[numberOr(index, -1)];
    const name = attributes["name"] ?? "";
    if (name.startsWith("_xlnm.")) {
      if (sheet) readPrintNames(name, text, sheet);
      continue;
    }
    const defined: DefinedName = {
      name,
      formula: text,
      scope: sheet?.id ?? null,
      visible: !flag(attributes["hidden"]),
      comment: attributes["comment"] ?? "",
    };
    workbook.names.push(defined);
    source.keep(defined, name);
  }
}
