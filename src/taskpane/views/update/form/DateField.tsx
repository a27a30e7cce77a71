import { Field, Input } from "@fluentui/react-components";
import { dayExample } from "../../../../actions/updates";
import type { Plan } from "../../../../tracker/model";
import { dayRead } from "../dayRead";
import { hintOf, type FieldProps } from "./field";
import { NoColumn } from "./NoColumn";
import { PastedLines } from "./PastedLines";
import { usePasting } from "./usePasting";

const LABEL = "Revised date";

interface Props extends FieldProps {
  readonly plan: Plan;
}

/** A new date as it is typed, and the day that it is read as; the warnings say where it is none. */
export function DateField(props: Props) {
  const { form, names, offer, standing, plan, onType } = props;
  const pasting = usePasting("revisedDue", props);
  if (offer.off !== null) return <NoColumn {...props} label={LABEL} why={offer.off} />;
  if (pasting.pasted !== null) {
    const readingOf = (_: string, line: string) => dayRead(plan, line) ?? line;
    return <PastedLines label={LABEL} names={names} pasting={pasting} readingOf={readingOf} />;
  }
  const day = dayRead(plan, form.revisedDue);
  const read =
    day === null || day === form.revisedDue.trim() ? {} : { validationMessage: `That is ${day}.` };
  return (
    <Field label={LABEL} hint={hintOf({ offer, standing })} validationState="none" {...read}>
      <Input
        value={form.revisedDue}
        placeholder={dayExample(plan)}
        onPaste={pasting.onPaste}
        onChange={(_, { value }) => onType({ revisedDue: value })}
      />
    </Field>
  );
}
