import type { Rated } from "../layouts/milestones-content";
import { rgb, theme } from "../xlsx/colour";

/** How Brackenmoor's officers rate: mostly by a fill, from wherever each of them finds the colour. */
export const green: Rated = { fill: rgb("00B050"), rag: "green" };
export const limeGreen: Rated = { fill: rgb("92D050"), rag: "green" };
export const themeGreen: Rated = { fill: theme("accent6"), rag: "green" };
export const paleGreen: Rated = { fill: theme("accent6", 0.3999755851924192), rag: "green" };
export const darkGreen: Rated = { fill: theme("accent6", -0.249977111117893), rag: "green" };
export const amber: Rated = { fill: rgb("FFC000"), rag: "amber" };
export const themeAmber: Rated = { fill: theme("accent4"), rag: "amber" };
export const red: Rated = { fill: rgb("FF0000"), rag: "red" };
export const darkRed: Rated = { fill: rgb("C00000"), rag: "red" };
export const blue: Rated = { fill: rgb("0070C0"), rag: "blue" };
export const themeBlue: Rated = { fill: theme("accent1"), rag: "blue" };

/** A rating that is a word, with the fill of another where it has one. */
export function said(word: string, rag: string, filledAs?: Rated): Rated {
  return { word, rag, ...(filledAs?.fill ? { fill: filledAs.fill } : {}) };
}
