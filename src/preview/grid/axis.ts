/** Rows from top to bottom, or columns from left to right: where each begins, in pixels. */
export interface Axis {
  readonly count: number;
  /** One more than `count`: the last is where the axis ends. */
  readonly offsets: Float64Array;
}

export function axisOf(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i] ?? 0) + sizeOf(i);
  return { count, offsets };
}

/** Where a row or column begins; beyond the last, where the axis ends. */
export function offsetOf({ count, offsets }: Axis, index: number): number {
  return offsets[Math.max(0, Math.min(index, count))] ?? 0;
}

/** Pixels of `length` rows or columns from `index` on. */
export function extentOf(axis: Axis, index: number, length = 1): number {
  return offsetOf(axis, index + length) - offsetOf(axis, index);
}

/** The row or column at a distance from the axis' beginning; the first or last where it lies outside. */
export function indexAt({ count, offsets }: Axis, pixels: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= pixels) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Some rows or columns that follow one another: `to` is the first that is none of them. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Those that show anything between two distances, and a few beside them. */
export function spanBetween(axis: Axis, start: number, end: number, beside: number): Span {
  return {
    from: Math.max(0, indexAt(axis, start) - beside),
    to: Math.min(axis.count, indexAt(axis, end) + 1 + beside),
  };
}
