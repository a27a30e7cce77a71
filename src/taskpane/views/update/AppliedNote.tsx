import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { counted } from "../../../actions/words";
import { placesOf } from "./placesOf";
import type { StageProps } from "./stage";

const useStyles = makeStyles({
  note: { flexShrink: 0 },
  body: { overflowWrap: "anywhere" },
});

/** What was written last, where it is, and the way to take it back. */
export function AppliedNote({ state, store, updates, updating }: StageProps) {
  const styles = useStyles();
  const { applied } = updating;
  if (applied === null || applied.changes.length === 0) return null;
  const { batch, undone, changes } = applied;
  const isBusy = state.busy !== null;
  return (
    <MessageBar className={styles.note} intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>
        {undone === null
          ? `Update ${batch} is written, and the plan was read again. `
          : `Update ${undone} is undone, and the plan was read again. `}
        {placesOf(changes).map((place) => (
          <div key={place.sheet}>
            <Link as="button" inline onClick={() => void store.select(place)}>
              {`Show ${counted(place.cells.length, "cell")} on ${place.sheet}`}
            </Link>
          </div>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        {undone === null && (
          <Button disabledFocusable={isBusy} onClick={() => void updates.undo(batch)}>
            Undo this update
          </Button>
        )}
        {state.view !== "history" && <Button onClick={() => store.show("history")}>History</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
