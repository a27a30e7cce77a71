/** Characters of a piece, about. */
const PIECE = 65_536;

/**
 * A long text, put together from many short ones. They are joined to pieces on the way: millions of short texts that
 * are kept and joined at the end take several times the memory, and the time to collect it.
 */
export class TextPieces {
  private readonly pieces: string[] = [];
  private open: string[] = [];
  private length = 0;

  add(text: string): void {
    this.open.push(text);
    this.length += text.length;
    if (this.length >= PIECE) this.close();
  }

  /** The text so far, in pieces of some 64,000 characters. */
  list(): readonly string[] {
    this.close();
    return this.pieces;
  }

  private close(): void {
    if (this.open.length > 0) this.pieces.push(this.open.join(""));
    this.open = [];
    this.length = 0;
  }
}

/** Whether pieces make up a text. */
export function areText(pieces: readonly string[], text: string): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === text.length;
}
