/** Excel's scale of hue, luminance and saturation; RGB has 255. Whole numbers, so that results are Excel's own. */
const SCALE = 240;
const RGB = 255;
const SIXTH = SCALE / 6;

type Triple = [number, number, number];

/**
 * A colour made lighter (tint above 0) or darker, by its luminance (ECMA-376, 18.8.19); "#RRGGBB" in and out. The
 * rounding is that of Windows' colour functions: it gives the palette that Excel shows for Office's themes.
 */
export function applyTint(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [hue, luminance, saturation] = toHls(colour);
  const share = Math.round(tint * 1000) / 1000;
  const tinted = share < 0 ? luminance * (1 + share) : luminance * (1 - share) + SCALE * share;
  return fromHls([hue, Math.floor(Math.min(SCALE, Math.max(0, tinted)) + 1e-6), saturation]);
}

function toHls(colour: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const max = Math.max(r, g, b);
  const range = max - Math.min(r, g, b);
  const sum = max + max - range;
  const luminance = whole((sum * SCALE + RGB) / (2 * RGB));
  if (range === 0) return [0, luminance, 0];
  const divisor = luminance <= SCALE / 2 ? sum : 2 * RGB - sum;
  const saturation = whole((range * SCALE + whole(divisor / 2)) / divisor);
  const [dr, dg, db] = [r, g, b].map((c) => whole(((max - c) * SIXTH + whole(range / 2)) / range));
  return [(hueOf([r, g, b], [dr ?? 0, dg ?? 0, db ?? 0]) + SCALE) % SCALE, luminance, saturation];
}

function hueOf([r, g, b]: Triple, [dr, dg, db]: Triple): number {
  const max = Math.max(r, g, b);
  if (r === max) return db - dg;
  return g === max ? SCALE / 3 + dr - db : (2 * SCALE) / 3 + dg - dr;
}

function fromHls([hue, luminance, saturation]: Triple): string {
  if (saturation === 0) return hex([0, 0, 0].map(() => Math.round((luminance * RGB) / SCALE)));
  const high =
    luminance <= SCALE / 2
      ? whole((luminance * (SCALE + saturation) + SCALE / 2) / SCALE)
      : luminance + saturation - whole((luminance * saturation + SCALE / 2) / SCALE);
  const low = 2 * luminance - high;
  const channels = [SCALE / 3, 0, (2 * SCALE) / 3].map((turn) =>
    whole((channel(low, high, (hue + turn) % SCALE) * RGB + SCALE / 2) / SCALE),
  );
  return hex(channels);
}

function channel(low: number, high: number, hue: number): number {
  const slope = (distance: number) => low + whole(((high - low) * distance + SIXTH / 2) / SIXTH);
  if (hue < SIXTH) return slope(hue);
  if (hue < 3 * SIXTH) return high;
  return hue < 4 * SIXTH ? slope(4 * SIXTH - hue) : low;
}

function whole(value: number): number {
  return Math.floor(value);
}

function hex(channels: number[]): string {
  const digits = channels.map((c) => Math.min(RGB, c).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`.toUpperCase();
}
