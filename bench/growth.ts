/** What one plan's work took. */
export interface Point {
  readonly actions: number;
  readonly milliseconds: number;
}

/**
 * The slope of time over actions where both are drawn by their logarithms (least squares): 1 where twice the actions
 * take twice the time, 2 where they take four times.
 */
export function growthExponent(points: readonly Point[]): number {
  const xs = points.map(({ actions }) => Math.log(actions));
  const ys = points.map(({ milliseconds }) => Math.log(milliseconds));
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const together = xs.map((x, i) => (x - meanX) * ((ys[i] ?? 0) - meanY));
  const alone = xs.map((x) => (x - meanX) ** 2);
  return mean(together) / mean(alone);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
