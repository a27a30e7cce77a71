import type { Action, Plan } from "../model";
import { fingerprint } from "../read/actionKeys";
import { onceFor } from "../onceFor";
import { actionWithKey } from "../update/lookup";
import type { ReturnedRow } from "./readReturn";

/** The action that a returned row is about, or why it cannot be told. */
export type Found =
  | { readonly action: Action; readonly doubt: Doubt | null }
  | { readonly action: null; readonly doubt: Doubt };

/** A reason and what to do. An action beside it can be updated if somebody says so. */
export interface Doubt {
  readonly kind: "mixed-row" | "changed-action" | "gone";
  readonly why: string;
  readonly remedy: string;
}

const MIXED: Doubt = {
  kind: "mixed-row",
  why: "the row’s action is not the one that its hidden key belongs to: its text was changed, or the rows were sorted without that column",
  remedy: "make the lead a new return, or type it into the tracker",
};

const CHANGED: Doubt = {
  kind: "changed-action",
  why: "the action’s words in the tracker are not those that the return was made from",
  remedy: "see whether it is still the same action, and accept it if so",
};

const GONE: Doubt = {
  kind: "gone",
  why: "the action is no longer in the tracker",
  remedy:
    "see whether it was taken out or is another council’s; type it in by hand if it belongs somewhere",
};

/**
 * The action of a row, by its key and its words together: after a renumbering the words go before the number, and a row
 * whose visible words are not its key's own is not trusted.
 */
export function findReturned(plan: Plan, { key, cells }: ReturnedRow): Found {
  const byKey = actionWithKey(plan, key.key) ?? null;
  if (cells.action !== undefined && fingerprint(cells.action) !== key.text) {
    return { action: null, doubt: MIXED };
  }
  if (byKey !== null && fingerprint(byKey.text) === key.text) return { action: byKey, doubt: null };
  const [alike, second] = byWords(plan).get(key.text) ?? [];
  if (alike !== undefined && second === undefined) return { action: alike, doubt: null };
  return byKey === null ? { action: null, doubt: GONE } : { action: byKey, doubt: CHANGED };
}

/** The actions by their words' fingerprints, without those that stand for another. */
const byWords = onceFor(({ actions }: Plan) => {
  const found = new Map<string, Action[]>();
  for (const action of actions) {
    if (action.seeAlso !== null) continue;
    const words = fingerprint(action.text);
    const same = found.get(words);
    if (same) same.push(action);
    else found.set(words, [action]);
  }
  return found;
});
