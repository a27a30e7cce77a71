import { Button, makeStyles, Spinner, Subtitle1, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { OutcomeMessage } from "./OutcomeMessage";
import type { PaneStore } from "./paneStore";
import { PositionSummary } from "./PositionSummary";

const BUSY = { reading: "Reading the plan…", writing: "Writing the board report…" };

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    minHeight: "100%",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The whole task pane: where the plan stands, and the board report. */
export function Pane({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const { doing, position, outcome } = useSyncExternalStore(store.subscribe, store.state);
  return (
    <main className={styles.pane}>
      <Subtitle1 as="h1" className={styles.heading}>
        Where the plan stands
      </Subtitle1>
      {position && <PositionSummary position={position} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={doing !== null || !position}
          onClick={() => void store.writeReport()}
        >
          Write board report
        </Button>
        <Button disabledFocusable={doing !== null} onClick={() => void store.read()}>
          Read again
        </Button>
      </div>
      <div role="status">{doing && <Spinner size="small" label={BUSY[doing]} />}</div>
      {outcome && <OutcomeMessage outcome={outcome} />}
    </main>
  );
}
