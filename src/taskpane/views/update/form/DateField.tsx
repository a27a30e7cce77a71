import { Field, Input } from "@fluentui/react-components";
import { hintOf, type FieldProps } from "./field";
import { NoColumn } from "./NoColumn";
import { PastedLines } from "./PastedLines";
import { usePasting } from "./usePasting";

const LABEL = "Revised date";

/** A new date as it is typed; the warnings say where it is no day. */
export function DateField(props: FieldProps) {
  const { form, names, offer, standing, onType } = props;
  const pasting = usePasting("revisedDue", props);
  if (offer.off !== null) return <NoColumn {...props} label={LABEL} why={offer.off} />;
  if (pasting.pasted !== null) {
    return <PastedLines label={LABEL} names={names} pasting={pasting} />;
  }
  return (
    <Field label={LABEL} hint={hintOf({ offer, standing })}>
      <Input
        value={form.revisedDue}
        placeholder="31/10/2026"
        onPaste={pasting.onPaste}
        onChange={(_, { value }) => onType({ revisedDue: value })}
      />
    </Field>
  );
}
