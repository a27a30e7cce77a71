import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type SubmitEvent } from "react";
import { counted } from "../../../../actions/words";
import type { Action } from "../../../../tracker/model";
import { isAsOpened, type UpdateForm } from "../../../state/updateForm";
import { actionName } from "../actionName";
import type { StageProps } from "../stage";
import { FormFields } from "./FormFields";
import { FormFoot } from "./FormFoot";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
  title: { margin: 0 },
  back: { alignSelf: "start" },
  whole: { whiteSpace: "pre-wrap" },
});

interface Props extends StageProps {
  readonly form: UpdateForm;
}

/** What is said of one action, or of many alike. Esc goes back to the list; what was typed is not let go unasked. */
export function FormStage(props: Props) {
  const { updates, updating, lines, form } = props;
  const styles = useStyles();
  const top = useRef<HTMLFormElement>(null);
  const [first] = form.keys;
  useEffect(() => top.current?.focus(), [first]);
  const actions = useMemo(() => {
    const wanted = new Set(form.keys);
    return lines.map(({ action }) => action).filter(({ key }) => wanted.has(key));
  }, [lines, form.keys]);
  const count = counted(actions.length, "action");
  const [only] = actions;
  const isOne = actions.length === 1 && only !== undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    updates.say();
  };
  const [isLeaving, setLeaving] = useState(false);
  const leave = () => {
    if (isAsOpened(form, updating.drafts)) updates.closeForm();
    else setLeaving(true);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    if (isLeaving) setLeaving(false);
    else leave();
  };
  return (
    <form
      ref={top}
      tabIndex={-1}
      className={styles.form}
      aria-labelledby="said-of"
      onSubmit={submit}
      onKeyDown={escape}
      noValidate
    >
      <Button size="small" className={styles.back} icon={<ArrowLeft16Regular />} onClick={leave}>
        Back to the list
      </Button>
      <Subtitle1 as="h1" id="said-of" className={styles.title}>
        {isOne ? `Update ${actionName(only)}` : `Update ${count}`}
      </Subtitle1>
      <Text className={styles.whole}>{isOne ? only.text : aboutMany(actions)}</Text>
      <FormFields {...props} actions={actions} />
      <FormFoot
        keep={isOne ? "Keep for now" : `Keep for ${count}`}
        isLeaving={isLeaving}
        onLeave={leave}
        onLetGo={updates.closeForm}
      />
    </form>
  );
}

const MOST_NAMES = 8;

function aboutMany(actions: readonly Action[]): string {
  const names = actions.slice(0, MOST_NAMES).map(actionName).join(", ");
  const more = actions.length - MOST_NAMES;
  return `${names}${more > 0 ? ` and ${more} more` : ""}. What you leave blank stays as it is.`;
}
