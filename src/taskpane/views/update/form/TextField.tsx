import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { hintOf, type FieldProps } from "./field";
import { NoColumn } from "./NoColumn";
import { PastedLines } from "./PastedLines";
import { usePasting } from "./usePasting";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface Props extends FieldProps {
  readonly field: "progress" | "evidence";
  readonly label: string;
}

/** A text that is added as a line of its own, or written over what stands. A pasted column gives each action its own. */
export function TextField({ field, label, ...props }: Props) {
  const { form, names, offer, standing, onType } = props;
  const styles = useStyles();
  const { text, how } = form[field];
  const pasting = usePasting(field, props);
  const { pasted } = pasting;
  const hasText = text.trim() !== "" || pasted !== null;
  if (offer.off !== null) return <NoColumn {...props} label={label} why={offer.off} />;
  return (
    <div className={styles.field}>
      {pasted === null ? (
        <Field label={label} hint={hintOf({ offer, standing })}>
          <Textarea
            value={text}
            rows={2}
            resize="vertical"
            onPaste={pasting.onPaste}
            onChange={(_, { value }) => onType({ [field]: { text: value, how } })}
          />
        </Field>
      ) : (
        <PastedLines label={label} names={names} pasting={pasting} />
      )}
      {hasText && standing !== "" && (
        <RadioGroup
          layout="horizontal"
          aria-label={`${label}: how`}
          value={how}
          onChange={(_, { value }) =>
            onType({ [field]: { text, how: value === "replace" ? "replace" : "add" } })
          }
        >
          <Radio value="add" label="Add a line" />
          <Radio value="replace" label="Write over" />
        </RadioGroup>
      )}
    </div>
  );
}
