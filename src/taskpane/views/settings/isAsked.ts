import type { ColourUse } from "../../../actions/describeColours";

/** Whether a colour's meaning is assumed, and nobody has said yet what it is. */
export function isAsked({ sources, set }: ColourUse): boolean {
  return set === null && sources.includes("assumed");
}
