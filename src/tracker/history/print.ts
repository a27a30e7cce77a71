const BASE = 36;
const SEEDS = [0x811c9dc5, 0x9747b28c] as const;
// Looked up once: where scripts run in a sandbox, as in tests, a global costs more than the hash of a character.
const { imul } = Math;

/**
 * A short text that stands for a longer one, whose words it does not tell: 64 bits, from two seeds. Each UTF-16 unit is
 * taken in as in FNV-1a, and a shift mixes what is high into what is low; another way would lose the prints that are kept.
 */
export function printOf(text: string): string {
  return SEEDS.map((seed) => hash(text, seed).toString(BASE)).join("");
}

/** As `printOf`, whatever the text's case, spaces and punctuation. */
export function wordsPrint(text: string): string {
  return printOf(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
}

function hash(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at++) {
    sum = imul(sum ^ text.charCodeAt(at), 0x01000193);
    sum ^= sum >>> 13;
  }
  return sum >>> 0;
}
