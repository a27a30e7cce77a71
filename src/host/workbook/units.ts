/** Pixels of the widest digit of Excel's usual fonts at 11 points; the file counts column widths in these. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in the file's characters as points. */
export function widthToPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels * POINTS_PER_PIXEL;
}

/** Points as the file's characters, which read back as the same whole number of pixels. */
export function pointsToWidth(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** Width of columns that say none: the file's own, else its base of 8 characters, up to a whole step of 8 pixels. */
export function defaultWidthToPoints(own: number | null, base: number): number {
  if (own !== null) return widthToPoints(own);
  return Math.ceil((base * DIGIT + 5) / 8) * 8 * POINTS_PER_PIXEL;
}

const POINTS_PER_INCH = 72;

export function inchesToPoints(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
}

/** Without the tail that a division leaves in binary. */
export function pointsToInches(points: number): number {
  return Number((points / POINTS_PER_INCH).toPrecision(12));
}
