/** Centimetres. */
export const MARGINS = { left: 1.2, right: 1.2, top: 1.3, bottom: 1.5, header: 0.6, footer: 0.7 };

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** What A4 landscape leaves for the cells, in points. */
export const PRINTABLE = {
  width: (29.7 - MARGINS.left - MARGINS.right) * POINTS_PER_CENTIMETRE,
  height: (21 - MARGINS.top - MARGINS.bottom) * POINTS_PER_CENTIMETRE,
};

/** How high a page is in a sheet's own points, when the sheet's width is fitted to it. */
export function pageHeightFor(sheetWidth: number): number {
  return (PRINTABLE.height * sheetWidth) / PRINTABLE.width;
}
