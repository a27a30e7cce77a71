import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  asked: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { alignSelf: "start" },
});

interface Props {
  readonly label: string;
  /** What is lost, as a question. */
  readonly question: string;
  readonly yes: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

/** A button that asks once more before it does what takes long to make again. */
export function ConfirmButton({ label, question, yes, isBusy, onConfirm }: Props) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={isBusy}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
    );
  }
  return (
    <div className={styles.asked} role="group" aria-label={label}>
      <Text>{question}</Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {yes}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
