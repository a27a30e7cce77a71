import type { DrawnCell } from "./gridBuilder";
import type { Random } from "./random";

interface Look {
  readonly word: string;
  readonly fill: string;
}

const RATINGS: readonly [Look, ...Look[]] = [
  { word: "Green", fill: "#00B050" },
  { word: "Green", fill: "#92D050" },
  { word: "Amber", fill: "#FFC000" },
  { word: "Red", fill: "#C00000" },
  { word: "Blue", fill: "#0070C0" },
];

/** A rating as people enter it: a fill alone, a letter, a word, or both; now and then none. */
export function ratingCell(random: Random): DrawnCell {
  const { word, fill } = random.pick(RATINGS);
  const way = random.next();
  if (way < 0.1) return { text: "" };
  if (way < 0.5) return { text: "", fill };
  if (way < 0.65) return { text: word.charAt(0) };
  return way < 0.8 ? { text: word } : { text: word.toUpperCase(), fill };
}
