import type { ConditionalFormat } from "../../model";
import { withoutAreas } from "../../read/conditionalFormats";
import { withAttributes } from "../../xml/patch";
import { parseAttributes } from "../../xml/tree";
import { elementXml, textElementXml } from "../../xml/write";
import type { SheetSaving } from "../sheetSaving";
import { areaList } from "./validations";

/** Rules that did not change keep their XML; one whose areas alone changed does too, under its new areas. */
export function saveConditionalFormats(saving: SheetSaving): void {
  const { patch, worksheet } = saving;
  const formats = worksheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  let last = Math.max(0, ...formats.map(({ priority }) => priority ?? 0));
  const blocks: { sqref: string; rules: string[] }[] = [];
  for (const format of formats) {
    const rule = ruleXml(saving, format, format.priority ?? ++last);
    const sqref = areaList(format.areas);
    const block = blocks.at(-1);
    if (block?.sqref === sqref) block.rules.push(rule);
    else blocks.push({ sqref, rules: [rule] });
  }
  const tag = `${patch.prefix}conditionalFormatting`;
  const xml = blocks.map(({ sqref, rules }) => elementXml(tag, { sqref }, rules.join("")));
  patch.set("conditionalFormatting", xml.join(""));
}

function ruleXml(saving: SheetSaving, format: ConditionalFormat, priority: number): string {
  const kept = saving.source.unchanged(format, withoutAreas(format));
  if (kept !== undefined) return kept;
  const { prefix } = saving.patch;
  const { type, operator, text, formulas, stopIfTrue } = format;
  const old = saving.source.original(format);
  const drawsItself = old !== undefined && parseAttributes(old)["dxfId"] === undefined;
  if (drawsItself) return withAttributes(old, { priority });
  return elementXml(
    `${prefix}cfRule`,
    {
      type,
      dxfId: saving.styles.differential(format),
      priority,
      stopIfTrue: stopIfTrue ? 1 : undefined,
      operator,
      text,
    },
    formulas.map((formula) => textElementXml(`${prefix}formula`, formula)).join(""),
  );
}
