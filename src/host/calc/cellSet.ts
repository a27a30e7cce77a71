const BITS = 32;

/** Some of a range's cells, a bit for each: what two of them share is found by 32 cells at a time. */
export class CellSet {
  private constructor(
    /** How many cells the range has. */
    readonly size: number,
    private readonly words: Uint32Array,
  ) {}

  static where<T>(cells: readonly T[], test: (cell: T) => boolean): CellSet {
    const words = new Uint32Array(Math.ceil(cells.length / BITS));
    cells.forEach((cell, n) => {
      if (!test(cell)) return;
      const word = Math.floor(n / BITS);
      words[word] = (words[word] ?? 0) | (1 << (n % BITS));
    });
    return new CellSet(cells.length, words);
  }

  /** The cells of both; `beyond` says whether those past the other's end count as its own. */
  and(other: CellSet, beyond: boolean): CellSet {
    const words = this.words.map((word, n) => word & other.wordAt(n, beyond));
    return new CellSet(this.size, words);
  }

  get count(): number {
    return this.words.reduce((total, word) => total + bitsIn(word), 0);
  }

  forEach(visit: (cell: number) => void): void {
    this.words.forEach((word, n) => {
      for (let left = word; left !== 0; left &= left - 1) {
        visit(n * BITS + (BITS - 1 - Math.clz32(left & -left)));
      }
    });
  }

  private wordAt(n: number, beyond: boolean): number {
    const own = this.words[n] ?? 0;
    const cells = Math.min(BITS, Math.max(0, this.size - n * BITS));
    if (!beyond || cells === BITS) return own;
    return own | (-1 << cells);
  }
}

/** Adds up pairs of bits, then fours, then the bytes. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
