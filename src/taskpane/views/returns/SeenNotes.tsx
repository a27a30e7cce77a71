import { Caption1, makeStyles } from "@fluentui/react-components";
import type { ReturnNote } from "../../../tracker/returns/merged";
import { Part } from "../settings/Part";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** What was understood and is not written, so that nobody waits for it. */
export function SeenNotes({ notes }: { readonly notes: readonly ReturnNote[] }) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <Part title="Also seen">
      <ul className={styles.list} aria-label="Also seen">
        {notes.map(({ source, row, text }) => (
          <li key={`${source} ${row} ${text}`}>
            <Caption1>{`${source}, row ${row}: ${text}`}</Caption1>
          </li>
        ))}
      </ul>
    </Part>
  );
}
