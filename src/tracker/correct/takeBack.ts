import type { Corrections } from "../corrections";
import type { RagKey } from "../model";

/** Corrections before a change and after it. */
export interface CorrectionsChange {
  readonly before: Corrections;
  readonly after: Corrections;
}

/** Without what a change of sheets, headers, columns, leads or colours has set, and with what it took away; what was set since stays. */
export function takeBack(now: Corrections, { before, after }: CorrectionsChange): Corrections {
  return {
    ...now,
    sheets: taken(now.sheets, before.sheets, after.sheets),
    headers: taken(now.headers, before.headers, after.headers),
    columns: taken(now.columns, before.columns, after.columns),
    leads: taken(now.leads, before.leads, after.leads),
    colours: takenColours(now.colours, before.colours, after.colours),
  };
}

/** What comes back stands first: of two corrections of one thing the later counts. */
function taken<Entry extends object>(
  now: readonly Entry[],
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Entry[] {
  const [was, is] = [new Set(before.map(wordsOf)), new Set(after.map(wordsOf))];
  return [
    ...before.filter((entry) => !is.has(wordsOf(entry))),
    ...now.filter((entry) => was.has(wordsOf(entry)) || !is.has(wordsOf(entry))),
  ];
}

/** A colour that means something else again by now keeps that. */
function takenColours(now: RagKey, before: RagKey, after: RagKey): RagKey {
  const [was, is, stands] = [before, after, now].map((key) => new Map(Object.entries(key)));
  const isTaken = (colour: string) =>
    was?.get(colour) !== is?.get(colour) && stands?.get(colour) === is?.get(colour);
  return Object.fromEntries([
    ...Object.entries(now).filter(([colour]) => !isTaken(colour)),
    ...Object.entries(before).filter(([colour]) => isTaken(colour)),
  ]);
}

/** All that an entry says, in whatever order its parts were kept. */
const wordsOf = (entry: object): string => JSON.stringify(Object.entries(entry).sort());
