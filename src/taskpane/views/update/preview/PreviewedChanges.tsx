import type { CellChange } from "../../../../tracker/update/update";
import type { PreviewedUpdate } from "../../../state/updating";
import type { StageProps } from "../stage";
import { ChangeList } from "./ChangeList";
import { RefusedList } from "./RefusedList";

interface Props extends Pick<StageProps, "store" | "updates"> {
  readonly previewed: PreviewedUpdate;
  readonly names: ReadonlyMap<string, string>;
  /** Where a change comes from, in a few words. */
  readonly from?: (change: CellChange) => string;
}

/** What of an update cannot be written, then every cell that would be. */
export function PreviewedChanges({ store, updates, previewed, names, from }: Props) {
  const { preview, leftOut } = previewed;
  return (
    <>
      <RefusedList refused={preview.refused} names={names} />
      <ChangeList
        changes={preview.changes}
        hidden={preview.hidden}
        leftOut={leftOut}
        names={names}
        from={from}
        onLeaveOut={updates.leaveOut}
        onSelect={(place) => void store.select(place)}
      />
    </>
  );
}
