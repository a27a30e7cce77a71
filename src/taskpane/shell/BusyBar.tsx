import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { NEXT } from "../state/jobWords";
import type { Busy } from "../state/paneState";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minHeight: "32px",
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  progress: { gridColumn: "1 / -1" },
});

interface Props {
  readonly busy: Busy;
  readonly onCancel: () => void;
}

const WAITING =
  "Excel is waiting. If you are editing a cell, press Enter or Esc in the sheet: the work then goes on.";

/** What the pane is working at, how far it is, and the way to stop it. */
export function BusyBar({ busy, onCancel }: Props) {
  const styles = useStyles();
  const { step, share, canCancel, isWaiting, next } = busy;
  return (
    <div className={styles.bar}>
      <div className={styles.words} role="status">
        <Body1>{isWaiting ? WAITING : `${step}…`}</Body1>
        {next[0] !== undefined && <Caption1>After that {NEXT[next[0]]}.</Caption1>}
      </div>
      {canCancel && (
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      )}
      {share > 0 ? (
        <ProgressBar className={styles.progress} aria-label={step} value={share} />
      ) : (
        <ProgressBar className={styles.progress} aria-label={step} />
      )}
    </div>
  );
}
