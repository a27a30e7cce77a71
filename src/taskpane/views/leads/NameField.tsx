import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  input: { minWidth: 0 },
});

const OTHER = "other name";

interface Props {
  /** Names to choose from; with one, another must be written. */
  readonly names: readonly string[];
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** The name that leads are to be read as: one of theirs, or another. */
export function NameField({ names, name, onChange }: Props) {
  const styles = useStyles();
  const [isOther, setOther] = useState(names.length < 2);
  const choose = (value: string) => {
    setOther(value === OTHER);
    if (value !== OTHER) onChange(value);
  };
  return (
    <div className={styles.all}>
      {names.length > 1 && (
        <Field label="Name to keep">
          <RadioGroup value={isOther ? OTHER : name} onChange={(_, { value }) => choose(value)}>
            {names.map((each) => (
              <Radio key={each} value={each} label={each} />
            ))}
            <Radio value={OTHER} label="Another name" />
          </RadioGroup>
        </Field>
      )}
      {isOther && (
        <Field label="Read as">
          <Input
            className={styles.input}
            value={name}
            onChange={(_, { value }) => onChange(value)}
          />
        </Field>
      )}
    </div>
  );
}
