import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ field: { minWidth: 0 }, input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly label: string;
  /** What is kept; "" for nothing. */
  readonly value: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly isSaved?: boolean;
  /** Why a text cannot be kept; null where it can. */
  readonly problem?: (text: string) => string | null;
  readonly onSave: (text: string) => void;
}

/** A text that is saved when a person leaves it or presses Enter; what cannot be kept says why, and stays to be put right. */
export function TextSetting({
  label,
  value,
  placeholder,
  hint,
  isSaved = false,
  problem = () => null,
  onSave,
}: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? value;
  const wrong = draft === null ? null : problem(draft.trim());
  const finish = () => {
    if (draft === null || wrong !== null) return;
    setDraft(null);
    if (draft.trim() !== value) onSave(draft.trim());
  };
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...message(wrong, isSaved)}
    >
      <Input
        className={styles.input}
        value={text}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_, { value: typed }) => setDraft(typed)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
          if (key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}

function message(wrong: string | null, isSaved: boolean) {
  if (wrong !== null) return { validationState: "error", validationMessage: wrong } as const;
  if (!isSaved) return {};
  return { validationState: "success", validationMessage: "Saved in the workbook" } as const;
}
