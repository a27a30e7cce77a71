import { firstWords } from "../../../actions/words";
import type { Action } from "../../../tracker/model";
import type { CellChange } from "../../../tracker/update/update";

/** "1.2", or an action's first words where it has no reference. */
export function actionName({ ref, text }: Pick<Action, "ref" | "text">): string {
  return ref ?? firstWords(text, 6);
}

/** The names of the actions that a cell's change is about: "1.2, 1.3". */
export function namesOf({ of }: CellChange, names: ReadonlyMap<string, string>): string {
  return [...new Set(of.map(({ key }) => names.get(key) ?? key))].join(", ");
}
