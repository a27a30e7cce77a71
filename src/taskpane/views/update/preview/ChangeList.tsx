import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { idOf } from "../../../../actions/updates";
import type { Place } from "../../../state/paneState";
import type { PreviewedUpdate } from "../../../state/updating";
import { ChangeRow } from "./ChangeRow";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { alignSelf: "start" },
});

/** A page of changes; twenty actions of four parts each fit. */
const PAGE = 80;

interface Props {
  readonly previewed: PreviewedUpdate;
  readonly names: ReadonlyMap<string, string>;
  readonly onLeaveOut: (id: string, isOut: boolean) => void;
  readonly onSelect: (place: Place) => void;
}

/** Every change, in the order of the plan's parts. */
export function ChangeList({ previewed, names, onLeaveOut, onSelect }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const { preview, leftOut } = previewed;
  const hidden = new Set(preview.hidden.map(idOf));
  const rest = preview.changes.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label="Changes">
        {preview.changes.slice(0, shown).map((change) => (
          <ChangeRow
            key={idOf(change)}
            change={change}
            names={names}
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
