/**
 * How many letters must be put in, taken out, changed or swapped with the next to make one text of another (the
 * distance of Damerau and Levenshtein, in its simpler form); null where that is more than `most`.
 */
export function editsApart(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > most) return null;
    [beforeLast, last] = [last, row];
  }
  const edits = last[b.length] ?? 0;
  return edits <= most ? edits : null;
}
