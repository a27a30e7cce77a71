import {
  INK,
  SERIES_COLOURS,
  STATUS_FILLS,
  STYLE_NAMES,
  styleOf,
} from "../../../src/excel/report/styles";

/** WCAG 2's contrast of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const pairs: readonly (readonly [string, string, string])[] = [
  ...STYLE_NAMES.map((name) => {
    const { colour = INK, fill } = styleOf(name);
    return [name, colour, fill ?? "#FFFFFF"] as const;
  }),
  ...Object.entries(SERIES_COLOURS).map(
    ([status, { fill, label }]) => [`${status} in the chart`, label, fill] as const,
  ),
  ...Object.entries(STATUS_FILLS).map(
    ([status, fill]) => [`${status} in a table`, INK, fill] as const,
  ),
];

test.each(pairs)("%s can be read: %s on %s", (_, text, fill) => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});

/** CIE 1976's lightness, 0 to 100. */
const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;

test("no two statuses are equally dark in the chart, as it looks without its colours", () => {
  const dark = Object.values(SERIES_COLOURS).map(({ fill }) => lightness(fill));
  const sorted = dark.sort((a, b) => a - b);
  const steps = sorted.slice(1).map((each, at) => each - (sorted[at] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(7);
});
