import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { PaneStore } from "../state/paneStore";
import { VIEWS } from "../views";
import { BusyBar } from "./BusyBar";
import { ChangedMessage } from "./ChangedMessage";
import { Navigation } from "./Navigation";
import { OutcomeMessage } from "./OutcomeMessage";
import { ShownView } from "./ShownView";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  messages: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    "& > *": { marginTop: tokens.spacingVerticalS },
  },
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
  },
});

/** The whole task pane: the views' tabs, what is going on, and one view. */
export function Pane({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { view, busy, outcome, changedCells } = state;
  const read = () => void store.read();
  return (
    <div className={styles.pane}>
      <Navigation views={VIEWS} current={view} onShow={store.show} />
      <div className={styles.messages}>
        <div role="status">{busy && <BusyBar busy={busy} onCancel={store.cancel} />}</div>
        {outcome && (
          <OutcomeMessage
            outcome={outcome}
            onOpenSheet={(sheet) => void store.select({ sheet, cells: ["A1"] })}
            onRetry={() => void store.retry()}
            onDismiss={store.dismiss}
          />
        )}
        {changedCells > 0 && (
          <ChangedMessage cells={changedCells} isBusy={busy !== null} onRead={read} />
        )}
      </div>
      <main className={styles.view}>
        <ShownView state={state} store={store} />
      </main>
    </div>
  );
}
