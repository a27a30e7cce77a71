import type { Colour } from "../../model";
import { remembered } from "../remembered";

/** Hue in degrees; lightness and chroma from 0 to 1. */
interface Shade {
  readonly hue: number;
  readonly lightness: number;
  readonly chroma: number;
}

function shadeOf(hex: string): Shade | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) return null;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => parseInt(digits.slice(i, i + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const chroma = max - Math.min(r, g, b);
  const sector =
    max === r ? (g - b) / chroma : max === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  return {
    hue: chroma === 0 ? 0 : (sector * 60 + 360) % 360,
    lightness: (max + Math.min(r, g, b)) / 2,
    chroma,
  };
}

/** Where each colour of the wheel ends, in degrees. Yellow and orange are amber; turquoise is green. */
const WHEEL: readonly (readonly [below: number, colour: Colour])[] = [
  [18, "red"],
  [67, "amber"],
  [175, "green"],
  [258, "blue"],
  [295, "purple"],
  [345, "pink"],
  [361, "red"],
];

/** Under this chroma a shade is grey. */
const GREY = 0.06;
/** A pale shade under this chroma is a table's banding, not a rating; blue and purple banding is stronger. */
const PALE = 0.8;
const TINT = 0.155;
const COOL_TINT = 0.25;

/** The rating colour nearest to a fill ("#RRGGBB"), by hue; null for none, white, black and the pale tints of tables. */
export const colourOfFill = remembered((hex: string): Colour | null => {
  const shade = shadeOf(hex);
  if (!shade) return null;
  const { hue, lightness, chroma } = shade;
  if (chroma < GREY) return lightness > 0.25 && lightness < 0.88 ? "grey" : null;
  const named = WHEEL.find(([below]) => hue < below)?.[1] ?? "red";
  return isTint(named, shade) ? null : between(named, shade);
});

function isTint(colour: Colour, { lightness, chroma }: Shade): boolean {
  const isCool = colour === "blue" || colour === "purple";
  return lightness > PALE && chroma < (isCool ? COOL_TINT : TINT);
}

/** Shades whose lightness says more than their hue. */
function between(colour: Colour, { hue, lightness }: Shade): Colour {
  // Pale red is pink until close to red itself: FFC0CB and FFB6C1 are pinks, Excel's "bad" FFC7CE is red.
  if (colour === "red" && hue > 340 && hue < 351 && lightness > 0.75) return "pink";
  // A dark magenta is a purple.
  return colour === "pink" && lightness < 0.35 ? "purple" : colour;
}

/** Navy and slate are colours of text, a council's own among them: a blue as dark or as dull is one of these. */
const DARKEST_BLUE = 0.32;
const DULLEST_BLUE = 0.2;

/** The rating colour nearest to a font's ("#RRGGBB"); null for black, navy and what else is a colour of text. */
export const colourOfFont = remembered((hex: string): Colour | null => {
  const colour = colourOfFill(hex);
  const shade = shadeOf(hex);
  if (colour !== "blue" || shade === null) return colour;
  return shade.lightness < DARKEST_BLUE || shade.chroma < DULLEST_BLUE ? null : colour;
});
