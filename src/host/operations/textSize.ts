/**
 * How much room a text takes. The host draws nothing, so this is measured with the widths of one usual font: a sheet
 * in another font comes near enough.
 */

/** Widths of the characters from space to ~ in Arial, in thousandths of the font's size. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const FIRST = 32;
const OTHER = 556;
const BOLD = 1.07;

export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Points that one line of text takes from left to right. */
export function lineWidth(text: string, { size, bold }: TextFont): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += WIDTHS[text.charCodeAt(at) - FIRST] ?? OTHER;
  return (sum * size * (bold ? BOLD : 1)) / 1000;
}

/** How many lines a text takes when it is wrapped at words to a width in points; a longer word is broken. */
export function wrappedLines(text: string, width: number, font: TextFont): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, width, font), 0);
}

function linesOf(line: string, width: number, font: TextFont): number {
  // Most texts fit into one line, which is told without looking at their words.
  if (line.length * font.size < width || lineWidth(line, font) <= width) return 1;
  const space = lineWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const wide = lineWidth(word, font);
    if (used > 0 && used + space + wide > width) {
      lines++;
      used = 0;
    } else if (used > 0) {
      used += space;
    }
    used += wide;
    for (; used > width && width > 0; used -= width) lines++;
  }
  return lines;
}
