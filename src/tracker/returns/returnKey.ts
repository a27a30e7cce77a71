/** What the hidden column says of a return's row: whose it is, and what the tracker held when it was made. */
export interface ReturnKey {
  readonly lead: string;
  /** The period that ratings are for; null where the plan rates nothing. */
  readonly period: string | null;
  /** The action's key. */
  readonly key: string;
  /** Fingerprint of the action's text: a key alone may belong to another action after rows were numbered anew. */
  readonly text: string;
  /** Fingerprint of what was there to look at. */
  readonly look: string;
  /** What was in the cell of the rating when the return was made. */
  readonly given: string;
  /** What the tracker held: the rating as "green|on-track", the others as fingerprints. */
  readonly was: ReturnWas;
}

export interface ReturnWas {
  readonly rating: string;
  readonly progress: string;
  readonly evidence: string;
  readonly revisedDue: string;
}

/** The form of the key; a return that a later version made is not read. */
const FORM = 1;

/** The key as its cell holds it. */
export function writeKey(key: ReturnKey): string {
  return JSON.stringify({ return: FORM, ...key });
}

/** null for a cell that holds no key. */
export function readKey(cell: string): ReturnKey | null {
  if (!cell.startsWith("{")) return null;
  try {
    const found = JSON.parse(cell) as Partial<ReturnKey> & { return?: unknown };
    return found.return === FORM && isWhole(found) ? found : null;
  } catch {
    return null;
  }
}

function isWhole(key: Partial<ReturnKey>): key is ReturnKey {
  const { lead, period, key: action, text, look, given, was } = key;
  const isText = (value: unknown): boolean => typeof value === "string";
  return (
    [lead, action, text, look, given].every(isText) &&
    (period === null || isText(period)) &&
    [was?.rating, was?.progress, was?.evidence, was?.revisedDue].every(isText)
  );
}
