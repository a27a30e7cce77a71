import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../../../actions/words";
import { ConfirmButton } from "../../columns/ConfirmButton";
import type { StageProps } from "../stage";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
  },
});

interface Props extends StageProps {
  /** The keys of the actions that are listed, in the plan's order. */
  readonly shown: readonly string[];
}

/** What to do with the ticked actions, and with all that was said. */
export function ChooseFoot({ state, updates, updating, lines, shown }: Props) {
  const styles = useStyles();
  const listed = new Set(shown);
  const wanted = new Set(updating.ticked.filter((key) => listed.has(key)));
  const keys = lines.flatMap(({ action }) => (wanted.has(action.key) ? [action.key] : []));
  const said = Object.keys(updating.drafts).length;
  const forgotten = Object.keys(updating.forgotten).length;
  const isBusy = state.busy !== null;
  return (
    <div className={styles.foot}>
      <Button
        appearance={said === 0 ? "primary" : "secondary"}
        disabledFocusable={keys.length === 0}
        onClick={() => updates.openForm(keys)}
      >
        {keys.length === 0 ? "Tick actions to update" : `Update ${counted(keys.length, "action")}`}
      </Button>
      {said === 0 && forgotten > 0 && (
        <Button size="small" onClick={updates.bringBack}>
          {`Bring back what you said of ${counted(forgotten, "action")}`}
        </Button>
      )}
      {said > 0 && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void updates.preview()}
          >
            {`Check the changes (${counted(said, "action")})`}
          </Button>
          <ConfirmButton
            label="Forget all of this…"
            question={`Forget all that you said of ${counted(said, "action")}? None of it is written yet.`}
            yes="Forget it"
            isBusy={isBusy}
            onConfirm={updates.forget}
          />
        </>
      )}
    </div>
  );
}
