import { aboutWords } from "../aboutWords";
import type { Refusal } from "../../../../tracker/update/update";
import { counted } from "../../../../actions/words";
import { ListNote } from "../../../parts/ListNote";

interface Props {
  readonly refused: readonly Refusal[];
  readonly names: ReadonlyMap<string, string>;
}

/** What cannot be written, and why; the rest can. */
export function RefusedList({ refused, names }: Props) {
  if (refused.length === 0) return null;
  const groups = new Map<string, Set<string>>();
  for (const { reason, key } of refused) {
    groups.set(reason, (groups.get(reason) ?? new Set()).add(names.get(key) ?? key));
  }
  return (
    <ListNote title={`${counted(refused.length, "part")} of this update cannot be written`}>
      {[...groups].map(([reason, about]) => (
        <li key={reason}>{`${aboutWords([...about])}: ${reason}`}</li>
      ))}
    </ListNote>
  );
}
