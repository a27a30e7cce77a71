import { signKind } from "./signs";

/** Fewer cells may be alike by chance. */
const FEWEST = 3;
/** Of the cells that are filled from the first to the last of them. */
const SHARE = 0.8;

/** The rows of a column whose cells hold the same few letters almost throughout: they say nothing of their own row. */
export function sameLetters(texts: readonly string[]): ReadonlySet<number> {
  const rows = new Map<string, number[]>();
  texts.forEach((text, row) => {
    const kind = signKind(text);
    if (kind !== "letters" && kind !== "glyph") return;
    const letters = text.trim().toLowerCase();
    const same = rows.get(letters) ?? [];
    same.push(row);
    rows.set(letters, same);
  });
  const found = [...rows.values()].find((same) => {
    const between = texts.slice(same[0], (same.at(-1) ?? 0) + 1);
    const filled = between.filter((text) => text.trim() !== "").length;
    return same.length >= FEWEST && same.length >= filled * SHARE;
  });
  return new Set(found);
}
