import type { Style, Workbook } from "./model";

const known = new WeakMap<Workbook, { upTo: number; indexes: Map<string, number> }>();

/** The index of an equal style, which is added to the workbook where there is none yet. */
export function internStyle(workbook: Workbook, style: Style): number {
  const entry = known.get(workbook) ?? { upTo: 0, indexes: new Map<string, number>() };
  known.set(workbook, entry);
  for (; entry.upTo < workbook.styles.length; entry.upTo++) {
    const key = styleKey(workbook.styles[entry.upTo]);
    if (!entry.indexes.has(key)) entry.indexes.set(key, entry.upTo);
  }
  const key = styleKey(style);
  const index = entry.indexes.get(key);
  if (index !== undefined) return index;
  return workbook.styles.push(structuredCopy(style)) - 1;
}

/** Its own objects, so that a caller who goes on changing `style` changes no cell. */
function structuredCopy(style: Style): Style {
  const { borders } = style;
  return { ...style, font: { ...style.font }, ...(borders ? { borders: { ...borders } } : {}) };
}

function styleKey(style: Style | undefined): string {
  if (!style) return "";
  const { font, borders } = style;
  return JSON.stringify([
    style.base ?? 0,
    style.numberFormat,
    style.fill,
    [font.name, font.size, font.bold, font.italic, font.underline],
    [font.strikethrough ?? false, font.colour],
    [borders?.left, borders?.right, borders?.top, borders?.bottom].map(
      (side) => side && [side.style, side.colour],
    ),
    [style.horizontalAlignment, style.verticalAlignment, style.wrapText, style.indentLevel ?? 0],
    [style.locked, style.quotePrefix ?? false],
  ]);
}
