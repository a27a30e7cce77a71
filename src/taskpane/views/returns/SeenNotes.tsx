import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReturnNote } from "../../../tracker/returns/merged";
import { Part } from "../settings/Part";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  more: { alignSelf: "start" },
});

/** Twenty returns of shared actions may have a hundred of them. */
const FIRST = 4;

/** What was understood and is not written, so that nobody waits for it. */
export function SeenNotes({ notes }: { readonly notes: readonly ReturnNote[] }) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  if (notes.length === 0) return null;
  const shown = isWhole ? notes : notes.slice(0, FIRST);
  return (
    <Part title={`Also seen (${notes.length})`}>
      <ul className={styles.list} aria-label="Also seen">
        {shown.map(({ source, row, text }) => (
          <li key={`${source} ${row} ${text}`}>
            <Caption1>{`${source}, row ${row}: ${text}`}</Caption1>
          </li>
        ))}
      </ul>
      {shown.length < notes.length && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {`Show all ${notes.length}`}
        </Button>
      )}
    </Part>
  );
}
