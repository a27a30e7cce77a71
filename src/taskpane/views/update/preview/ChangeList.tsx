import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { idOf } from "../../../../actions/updates";
import type { Place } from "../../../state/paneState";
import type { CellChange } from "../../../../tracker/update/update";
import { ChangeRow } from "./ChangeRow";
import { useListStyles } from "../../../parts/useListStyles";

const useStyles = makeStyles({
  more: { alignSelf: "start" },
});

/** A page of changes; twenty actions of four parts each fit. */
const PAGE = 80;

interface Props {
  readonly changes: readonly CellChange[];
  /** Those that nobody sees in the sheet. */
  readonly hidden: readonly CellChange[];
  /** Those that were taken out, by "sheet!cell". */
  readonly leftOut: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** Where a change comes from, in a few words; without it nothing is said of that. */
  readonly from?: ((change: CellChange) => string) | undefined;
  readonly onLeaveOut: (id: string, isOut: boolean) => void;
  readonly onSelect: (place: Place) => void;
}

/** Every change, in the order of the plan's parts. */
export function ChangeList(props: Props) {
  const { changes, leftOut, names, from, onLeaveOut, onSelect } = props;
  const styles = useStyles();
  const list = useListStyles();
  const [shown, setShown] = useState(PAGE);
  const hidden = new Set(props.hidden.map(idOf));
  const rest = changes.length - shown;
  return (
    <>
      <ul className={list.plain} aria-label="Changes">
        {changes.slice(0, shown).map((change) => (
          <ChangeRow
            key={idOf(change)}
            change={change}
            names={names}
            from={from?.(change) ?? ""}
            isOut={leftOut.includes(idOf(change))}
            isHidden={hidden.has(idOf(change))}
            onLeaveOut={onLeaveOut}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + PAGE)}>
          {`Show ${Math.min(rest, PAGE)} more of ${rest}`}
        </Button>
      )}
    </>
  );
}
