import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { CloseButton } from "../../parts/CloseButton";
import type { Correcting } from "./useCorrecting";

const useStyles = makeStyles({
  /** Seen wherever in a long list the change was made. */
  note: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // Always there, so that a screen reader hears of it; while it is empty, no gap is seen.
    ":empty": { marginBottom: `calc(-1 * ${tokens.spacingVerticalL})` },
  },
});

/** What the last correction came to, with the way back; or why it could not be made. */
export function CorrectingNote({ message, isBusy, undo, dismiss }: Correcting) {
  const styles = useStyles();
  return (
    <div className={styles.note} role="status">
      {message && (
        <MessageBar
          intent={message.kind === "problem" ? "warning" : "success"}
          layout="multiline"
          politeness="polite"
        >
          <MessageBarBody>
            {message.kind === "problem" ? message.words : `${message.what} ${message.came}`}
          </MessageBarBody>
          <MessageBarActions containerAction={<CloseButton onClose={dismiss} />}>
            {message.kind === "changed" && (
              <Button size="small" disabledFocusable={isBusy} onClick={undo}>
                Undo
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
