import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { Choice } from "../../parts/Choice";
import type { Handing } from "../../state/handing";
import type { StageProps } from "../update/stage";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props extends StageProps {
  readonly handing: Handing;
}

/** Who takes over, and whether of completed actions too. */
export function HandoverQuestion({ state, store, options, handing }: Props) {
  const styles = useStyles();
  const { from, to, isNew, withCompleted } = handing;
  const { say, preview, back } = store.handover;
  const others = options.leads.filter((name) => name !== from);
  const known = isNew ? null : (others.find((name) => name === to) ?? null);
  const [isAsked, setAsked] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (to.trim() !== "" && state.busy === null) void preview();
  };
  const missing =
    isAsked && to.trim() === "" ? { validationMessage: "Please say who takes over." } : {};
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Text>
        In each cell only this name is changed; others who lead beside it stay. You see the cells
        before anything is written.
      </Text>
      <Choice
        label="Who takes over"
        all="Somebody who leads nothing yet"
        value={known}
        options={others.map((name) => ({ value: name, label: name }))}
        onChange={(name) => say({ to: name ?? "", isNew: name === null })}
      />
      {known === null && (
        <Field label="Their name or post" required {...missing}>
          <Input value={to} onChange={(_, { value }) => say({ to: value })} />
        </Field>
      )}
      <Checkbox
        label="Completed actions too (else they keep the name of who did them)"
        checked={withCompleted}
        onChange={(_, { checked }) => say({ withCompleted: checked === true })}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={state.busy !== null}>
          Show the cells
        </Button>
        <Button onClick={back}>Cancel</Button>
      </div>
    </form>
  );
}
