import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneState } from "../state/paneState";
import type { PaneStore } from "../state/paneStore";
import { BusyBar } from "./BusyBar";
import { ChangedMessage } from "./ChangedMessage";
import { changedWords } from "./changedWords";
import { OutcomeMessage } from "./OutcomeMessage";
import { useDelayed } from "./useDelayed";

const useStyles = makeStyles({
  messages: { backgroundColor: tokens.colorNeutralBackground1, flexShrink: 0 },
  message: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Work that is done sooner than this, in milliseconds, is not announced. */
const SHORT = 250;

interface Props {
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** What is going on and what came of it, at the pane's foot, where it moves nothing that is being read. */
export function Messages({ state, store }: Props) {
  const styles = useStyles();
  const { busy, outcome, changed } = state;
  const isLong = useDelayed(busy !== null, SHORT);
  const news = changedWords(changed);
  const isFailed = outcome?.kind === "failed";
  const message = outcome && (
    <div className={styles.message}>
      <OutcomeMessage
        outcome={outcome}
        onOpenSheet={(sheet) => void store.select({ sheet, cells: [] })}
        onRetry={() => void store.retry()}
        onDismiss={store.dismiss}
      />
    </div>
  );
  // What announces must stand there before what it announces.
  return (
    <footer className={styles.messages}>
      <div role="status">
        {news !== null && (
          <div className={styles.message}>
            <ChangedMessage words={news} isBusy={busy !== null} onRead={() => void store.read()} />
          </div>
        )}
      </div>
      <div role="status">{!isFailed && message}</div>
      <div role="alert">{isFailed && message}</div>
      {busy && isLong && (
        <div className={styles.message}>
          <BusyBar busy={busy} onCancel={store.cancel} />
        </div>
      )}
    </footer>
  );
}
