import { strFromU8 } from "fflate";
import { damaged } from "../errors";

/** An XML part's text. OPC allows UTF-8 and UTF-16; a part that is written again is UTF-8, so its declaration says so. */
export function decodeXmlBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return asUtf8(decodeUtf16(bytes.subarray(2), true));
  if (first === 0xfe && second === 0xff) return asUtf8(decodeUtf16(bytes.subarray(2), false));
  let text: string;
  try {
    text = strFromU8(bytes);
  } catch {
    throw damaged("an XML part is not text");
  }
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const pieces: string[] = [];
  let piece = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [a = 0, b = 0] = [bytes[at], bytes[at + 1]];
    piece += String.fromCharCode(littleEndian ? a | (b << 8) : (a << 8) | b);
    if (piece.length >= 65536) {
      pieces.push(piece);
      piece = "";
    }
  }
  return pieces.join("") + piece;
}
