import type { Action } from "../model";

/** What an action's key is made of. */
export type Keyed = Pick<Action, "ref" | "seeAlso" | "sheet" | "objective" | "text">;

/**
 * Keys that outlive re-sorting, in the order of the actions: the reference where no other action has it, else the
 * sheet, the objective and a fingerprint of the words. Actions that agree in all of that are told apart by order.
 */
export function actionKeys(actions: readonly Keyed[]): string[] {
  const uses = new Map<string, number>();
  for (const { ref, seeAlso } of actions) {
    if (ref !== null && seeAlso === null) uses.set(ref, (uses.get(ref) ?? 0) + 1);
  }
  const taken = new Map<string, number>();
  return actions.map((action) => {
    const { ref, seeAlso } = action;
    const unique = ref !== null && seeAlso === null && uses.get(ref) === 1;
    const key = unique ? ref : longKey(action);
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times === 1 ? key : `${key} #${times}`;
  });
}

function longKey({ ref, sheet, objective, text }: Keyed): string {
  return [sheet, ref ?? "", fingerprint(objective ?? ""), fingerprint(text)].join(" | ");
}

/** Eight hexadecimal digits (FNV-1a) of a text's letters and digits, whatever its case, spaces and punctuation. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
