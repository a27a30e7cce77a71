import { areaAddress, parseAreaAddress } from "../address";
import { usedArea } from "../cells";
import { saveCharts } from "../charts";
import type { Area, Worksheet, WorksheetAspect } from "../model";
import { newWorksheet } from "../newWorksheet";
import type { CellContext } from "../read/cellReader";
import { parseAttributes } from "../xml/tree";
import { elementXml } from "../xml/write";
import { saveColumns } from "./aspects/columns";
import { saveConditionalFormats } from "./aspects/conditionalFormats";
import { saveCustomProperties } from "./aspects/customProperties";
import { saveHyperlinks } from "./aspects/hyperlinks";
import { savePageLayout } from "./aspects/pageLayout";
import { saveAutoFilter, saveMerges, saveProtection } from "./aspects/simpleAspects";
import { saveTab } from "./aspects/tab";
import { saveTables } from "./aspects/tables";
import { saveValidations } from "./aspects/validations";
import { saveView } from "./aspects/view";
import type { CellWriting } from "./cellXml";
import { sheetDataXml, type SheetDataResult } from "./sheetDataXml";
import type { SheetSaving } from "./sheetSaving";

/** How each aspect is saved, and what of the worksheet it holds. */
const ASPECTS: Readonly<
  Record<
    WorksheetAspect,
    { save: (saving: SheetSaving) => void; of: (sheet: Worksheet) => unknown }
  >
> = {
  tab: { save: saveTab, of: (sheet) => sheet.tabColour },
  view: { save: saveView, of: (sheet) => [sheet.showGridlines, sheet.frozen] },
  columns: {
    save: saveColumns,
    of: (sheet) => [
      [...sheet.columnWidths],
      [...sheet.hiddenColumns],
      [...(sheet.columnStyles ?? [])],
    ],
  },
  protection: { save: saveProtection, of: (sheet) => sheet.protection },
  autoFilter: { save: saveAutoFilter, of: (sheet) => sheet.autoFilter },
  merges: { save: saveMerges, of: (sheet) => sheet.merges },
  conditionalFormats: {
    save: saveConditionalFormats,
    of: (sheet) => sheet.conditionalFormats,
  },
  validations: { save: saveValidations, of: (sheet) => sheet.validations },
  hyperlinks: { save: saveHyperlinks, of: (sheet) => sheet.hyperlinks },
  pageLayout: { save: savePageLayout, of: (sheet) => sheet.pageLayout },
  customProperties: { save: saveCustomProperties, of: (sheet) => [...sheet.customProperties] },
  charts: { save: saveCharts, of: (sheet) => sheet.charts },
  tables: { save: saveTables, of: (sheet) => sheet.tables },
};

const ASPECT_NAMES = Object.keys(ASPECTS) as WorksheetAspect[];

/** The aspects of a new worksheet that a blank one does not have. */
export function ownAspects(worksheet: Worksheet): WorksheetAspect[] {
  const blank = newWorksheet("", "");
  return ASPECT_NAMES.filter((name) => {
    const { of } = ASPECTS[name];
    return JSON.stringify(of(worksheet)) !== JSON.stringify(of(blank));
  });
}

export function saveAspects(saving: SheetSaving, aspects: ReadonlySet<WorksheetAspect>): void {
  for (const name of ASPECT_NAMES) if (aspects.has(name)) ASPECTS[name].save(saving);
}

/** Patches the dimension; gives back <sheetData> as it is now, and the cells whose formulas are gone. */
export function saveRows(
  { patch, worksheet, styles }: SheetSaving,
  rows: ReadonlySet<number>,
  context: CellContext,
  dynamicMetadata: CellWriting["dynamicMetadata"],
): SheetDataResult {
  const { prefix } = patch;
  const text = patch.all("sheetData")[0] ?? `<${prefix}sheetData/>`;
  const formatOf = (style: number) => styles.formatOf(style);
  const writing = { prefix, dynamicMetadata, formatOf };
  const result = sheetDataXml(text, worksheet, context, writing, rows);
  const used = usedArea(worksheet);
  const old = parseAttributes(patch.all("dimension")[0] ?? "")["ref"];
  const known = old === undefined ? null : parseAreaAddress(old);
  if (used && (!known || !covers(known, used))) {
    patch.set("dimension", elementXml(`${prefix}dimension`, { ref: areaAddress(used) }));
  }
  return result;
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rowCount >= inner.row + inner.rowCount &&
    outer.column + outer.columnCount >= inner.column + inner.columnCount
  );
}
