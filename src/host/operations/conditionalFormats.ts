import { notImplemented } from "../richapi/errors";
import type { Area, ConditionalFormat, Worksheet } from "../workbook/model";
import { cutFrom } from "./clear";
import { overlaps } from "./areas";

/** Those that touch the areas, the first priority first. */
export function conditionalFormatsOn(
  sheet: Worksheet,
  areas: readonly Area[],
): ConditionalFormat[] {
  return byPriority(sheet).filter((format) =>
    format.areas.some((each) => areas.some((area) => overlaps(each, area))),
  );
}

function byPriority(sheet: Worksheet): ConditionalFormat[] {
  const last = sheet.conditionalFormats.length + 1;
  return [...sheet.conditionalFormats].sort((a, b) => (a.priority ?? last) - (b.priority ?? last));
}

const FILE_TYPES: Readonly<Record<string, string>> = {
  Custom: "expression",
  CellValue: "cellIs",
  ContainsText: "containsText",
};

/** Adds a format without a rule yet, before all others. */
export function addConditionalFormat(
  sheet: Worksheet,
  areas: readonly Area[],
  type: string,
): ConditionalFormat {
  const fileType = FILE_TYPES[type];
  if (fileType === undefined) throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
  const format: ConditionalFormat = {
    areas: areas.map((area) => ({ ...area })),
    type: fileType,
    formulas: [],
    priority: 1,
  };
  for (const each of sheet.conditionalFormats) each.priority = (each.priority ?? 0) + 1;
  sheet.conditionalFormats.unshift(format);
  touch(sheet);
  return format;
}

export function removeConditionalFormat(sheet: Worksheet, format: ConditionalFormat): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
  touch(sheet);
}

export function clearConditionalFormats(sheet: Worksheet, areas: readonly Area[]): void {
  for (const area of areas) cutFrom(sheet, "conditionalFormats", area);
}

/** Zero-based, as `conditionalFormat.priority` counts. */
export function priorityOf(sheet: Worksheet, format: ConditionalFormat): number {
  return byPriority(sheet).indexOf(format);
}

/** Negative priorities count from the back; those beyond the end are the end. */
export function setPriority(sheet: Worksheet, format: ConditionalFormat, priority: number): void {
  const others = byPriority(sheet).filter((each) => each !== format);
  const wanted = priority < 0 ? others.length + 1 + priority : priority;
  others.splice(Math.min(Math.max(wanted, 0), others.length), 0, format);
  others.forEach((each, i) => (each.priority = i + 1));
  touch(sheet);
}

export function touch(sheet: Worksheet): void {
  sheet.changed.aspects.add("conditionalFormats");
}
