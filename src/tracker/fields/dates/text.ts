import { withoutTypos } from "./typos";

/**
 * A date cell's text as the forms read it: lower case, one kind of dash and apostrophe, single spaces, slips of the keys
 * put right. Lengths may change, so places found in it are places in it alone.
 */
export function plainDateText(raw: string): string {
  const text = withoutLineNumbers(raw)
    .toLowerCase()
    .replaceAll("\u00ad", "")
    .replace(/[‐-―−]/g, "-")
    .replace(/[→⇒➔➜]/g, "->")
    .replace(/[‘’`´]/g, "'")
    .replace(/[•·▪◦*]/g, " ")
    .replace(/[\s\u00a0\u200b]+/g, " ")
    .replace(/(?<![a-z])(from|to|until|by) ?:/g, "$1")
    .trim();
  return withoutTypos(text);
}

const NUMBERED = /^(\d{1,2})[.)]\s+/;

/** Lines that count themselves ("1. Sept 25", "2. Nov 25") without their numbers, which are no days. */
export function withoutLineNumbers(raw: string): string {
  const lines = raw.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const isList =
    lines.length > 1 && lines.every((line, i) => NUMBERED.exec(line.trim())?.[1] === String(i + 1));
  return isList ? lines.map((line) => line.trim().replace(NUMBERED, "")).join("\n") : raw;
}

/** Lines that stand for themselves: a line that ends or begins with a dash, "to" or "and" belongs to its neighbour. */
export function dateLines(raw: string): string[] {
  const lines: string[] = [];
  for (const line of withoutLineNumbers(raw)
    .split(/[\r\n]+/)
    .map((text) => text.trim())) {
    if (!line) continue;
    const last = lines.at(-1);
    const joins =
      last !== undefined &&
      (/(?:[-–—]|\b(?:to|and|from|by))$/i.test(last) ||
        /^(?:[-–—] ?[a-z0-9]|to\b|and\b|onwards\b|until\b)/i.test(line));
    if (joins) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines;
}
