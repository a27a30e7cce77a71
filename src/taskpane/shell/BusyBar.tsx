import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Busy } from "../state/paneState";

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center" },
  progress: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly busy: Busy;
  readonly onCancel: () => void;
}

/** What the pane is working at, how far it is, and the way to stop it. */
export function BusyBar({ busy, onCancel }: Props) {
  const styles = useStyles();
  const { step, share, canCancel, isWaiting } = busy;
  const words = isWaiting
    ? "Excel is waiting: if you are editing a cell, press Enter or Esc in the sheet. The work then goes on."
    : `${step}…`;
  return (
    <div className={styles.bar}>
      <Field className={styles.progress} validationMessage={words} validationState="none">
        {share > 0 ? (
          <ProgressBar aria-label={step} value={share} />
        ) : (
          <ProgressBar aria-label={step} />
        )}
      </Field>
      {canCancel && (
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}
