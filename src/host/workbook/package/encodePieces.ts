const ENCODER = new TextEncoder();
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const MOST_BYTES = 3;
/** Room for what is not ASCII, of which texts have little. */
const ROOM = 1.1;

/** A text in pieces as UTF-8. No piece may end between the two halves of a surrogate pair. */
export function encodePieces(pieces: readonly string[]): Uint8Array {
  const [only, ...others] = pieces;
  if (only === undefined || others.length === 0) return ENCODER.encode(only);
  let bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0) * ROOM);
  let at = 0;
  for (const piece of pieces) {
    const most = at + piece.length * MOST_BYTES;
    if (most > bytes.length) bytes = longer(bytes, most * ROOM);
    at += ENCODER.encodeInto(piece, bytes.subarray(at)).written;
  }
  return bytes.subarray(0, at);
}

function longer(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length);
  copy.set(bytes);
  return copy;
}
