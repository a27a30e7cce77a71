import { counted } from "../words";
import type { Reading } from "../judge";

/** What a correction came to: "51 actions, 3 more than before; 40 flags, as before." */
export function describeChange(before: Reading, after: Reading): string {
  const actions = ({ plan }: Reading) =>
    plan.actions.filter(({ seeAlso }) => seeAlso === null).length;
  return `${compared(actions(before), actions(after), "action")}; ${compared(before.flags.length, after.flags.length, "flag")}.`;
}

function compared(before: number, after: number, noun: string): string {
  const more = after - before;
  if (more === 0) return `${counted(after, noun)}, as before`;
  return `${counted(after, noun)}, ${Math.abs(more)} ${more > 0 ? "more" : "fewer"} than before`;
}
