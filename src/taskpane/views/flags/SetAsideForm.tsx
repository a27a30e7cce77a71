import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type SubmitEvent } from "react";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingHorizontalS}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What fits a line of Board notes. */
const LONGEST = 200;

interface Props {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** Asks why a flag is set aside. Enter sets it aside, Esc goes back. */
export function SetAsideForm({ reason, onReason, onCancel, onDone }: Props) {
  const styles = useStyles();
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === "") setMissing(true);
    else onDone();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave} noValidate>
      <Field
        label="Why is it set aside?"
        required
        hint="Board notes will list the flag with this reason."
        {...(isMissing && reason.trim() === ""
          ? { validationMessage: "Please give a reason in a few words." }
          : {})}
      >
        <Input
          // The person has just asked for this box.
          autoFocus
          value={reason}
          maxLength={LONGEST}
          onChange={(_, { value }) => onReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          Set aside
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
