import { useMemo } from "react";
import type { ActionLine } from "../../../actions/describeActions";
import { actionName } from "./actionName";

/** What actions are called, by their keys. */
export function useActionNames(lines: readonly ActionLine[]): ReadonlyMap<string, string> {
  return useMemo(
    () => new Map(lines.map(({ action }) => [action.key, actionName(action)])),
    [lines],
  );
}
