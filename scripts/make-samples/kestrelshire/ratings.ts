import type { PageRating } from "../layouts/pages-content";
import { rgb } from "../xlsx/colour";

const AMBER = rgb("FFC000");
const PINK = rgb("FF99CC");

export const amber: PageRating = { word: "AMBER", fill: AMBER };
export const deepAmber: PageRating = { word: "Amber", fill: rgb("FFBF00") };
export const pink: PageRating = { word: "PINK", fill: PINK };
export const green: PageRating = { word: "GREEN", fill: rgb("92D050") };
export const blue: PageRating = { word: "BLUE", fill: rgb("00B0F0") };
export const completed: PageRating = { word: "Completed", fill: rgb("00B0F0") };
/** The part of a split rating that has lost its word. */
export const amberFill: PageRating = { fill: AMBER };
export const pinkFill: PageRating = { fill: PINK };
