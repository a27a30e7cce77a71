import { cellAddress } from "../../address";
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
  const { type, operator, text, stopIfTrue } = format;
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
    formulasOf(format)
      .map((formula) => textElementXml(`${prefix}formula`, formula))
      .join(""),
  );
}

/** A rule for text needs its formula beside its text; where it has none yet, Excel's own. */
function formulasOf({ type, text, formulas, areas }: ConditionalFormat): readonly string[] {
  const [area] = areas;
  if (formulas.length > 0 || text === undefined || !area) return formulas;
  const cell = cellAddress(area.row, area.column);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const test = TEXT_TESTS[type]?.(quoted, cell);
  return test === undefined ? formulas : [test];
}

const TEXT_TESTS: Readonly<Record<string, (text: string, cell: string) => string>> = {
  containsText: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
};
