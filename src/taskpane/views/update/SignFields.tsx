import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { listWords } from "../../../actions/words";
import type { SignedBy } from "../../state/updating";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly by: SignedBy;
  /** The closed periods that are changed: they need a reason. */
  readonly closed: readonly string[];
  /** Whether what is missing is told. */
  readonly isAsked: boolean;
  readonly onSign: (by: Partial<SignedBy>) => void;
}

/** Fits a cell of the change log. */
const LONGEST = 300;

/** Who makes the change, and why; both stand in the change log. */
export function SignFields({ by, closed, isAsked, onSign }: Props) {
  const styles = useStyles();
  const needsReason = closed.length > 0;
  const missing = (text: string, message: string) =>
    isAsked && text.trim() === "" ? { validationMessage: message } : {};
  return (
    <div className={styles.fields}>
      <Field
        label="Your name"
        required
        hint="Kept in this workbook’s change log."
        {...missing(by.who, "Please give your name.")}
      >
        <Input
          value={by.who}
          maxLength={LONGEST}
          autoComplete="name"
          onChange={(_, { value }) => onSign({ who: value })}
        />
      </Field>
      <Field
        label={needsReason ? "Reason" : "Reason (if you wish)"}
        required={needsReason}
        {...(needsReason
          ? { hint: `${listWords(closed)} was closed: say why it is changed.` }
          : {})}
        {...(needsReason ? missing(by.reason, "Please give a reason in a few words.") : {})}
      >
        <Input
          value={by.reason}
          maxLength={LONGEST}
          onChange={(_, { value }) => onSign({ reason: value })}
        />
      </Field>
    </div>
  );
}
