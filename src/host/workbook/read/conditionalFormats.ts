import { parseAreas } from "../address";
import type { ConditionalFormat, Worksheet } from "../model";
import { childrenNamed, flag, numberOr, type XmlElement } from "../xml/tree";
import type { SheetContext } from "./sheetContext";

/** The rules of one <conditionalFormatting>, each with the areas of all. */
export function readConditionalFormats(
  element: XmlElement,
  worksheet: Worksheet,
  context: SheetContext,
  text: string,
): void {
  const areas = parseAreas(element.attributes["sqref"] ?? "");
  for (const rule of childrenNamed(element, "cfRule")) {
    const format = readRule(rule, areas, context);
    worksheet.conditionalFormats.push(format);
    context.source.keep(format, text.slice(rule.start, rule.end), withoutAreas(format));
  }
}

/** A rule's own XML does not tell its areas: they stand around it. */
export function withoutAreas(format: ConditionalFormat): object {
  return { ...format, areas: null };
}

function readRule(
  rule: XmlElement,
  areas: ConditionalFormat["areas"],
  { differential }: SheetContext,
): ConditionalFormat {
  const { operator, text, type, dxfId, priority, stopIfTrue } = rule.attributes;
  return {
    areas: areas.map((area) => ({ ...area })),
    type: type ?? "",
    ...(operator === undefined ? {} : { operator }),
    ...(text === undefined ? {} : { text }),
    formulas: childrenNamed(rule, "formula").map((formula) => formula.text),
    ...(dxfId === undefined ? {} : differential[numberOr(dxfId, -1)]),
    priority: numberOr(priority, 1),
    ...(flag(stopIfTrue) ? { stopIfTrue: true } : {}),
  };
}
