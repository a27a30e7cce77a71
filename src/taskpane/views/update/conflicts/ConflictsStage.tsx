import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { idOf } from "../../../../actions/updates";
import { counted } from "../../../../actions/words";
import type { StageProps } from "../stage";
import { ConflictCard } from "./ConflictCard";
import { StageFrame } from "../StageFrame";
import { useActionNames } from "../useActionNames";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Cells that somebody else has changed, each to be decided; nothing is written before. */
export function ConflictsStage({ state, store, updates, updating, lines }: StageProps) {
  const styles = useStyles();
  const names = useActionNames(lines);
  const { conflicts: open } = updating;
  if (open === null) return null;
  const { conflicts, decided, undone } = open;
  const left = conflicts.filter(({ change }) => decided[idOf(change)] === undefined).length;
  const goOn = () => void (undone === null ? updates.apply() : updates.undo(undone));
  return (
    <StageFrame title={`${counted(conflicts.length, "cell")} changed meanwhile`}>
      <Text>
        {undone === null
          ? "Somebody has changed these cells since you looked at them. Nothing has been written: say for each what is to stand."
          : `Somebody has changed these cells since update ${undone}. Nothing has been put back yet: say for each what is to stand.`}
      </Text>
      {conflicts.map((conflict) => (
        <ConflictCard
          key={idOf(conflict.change)}
          conflict={conflict}
          isUndo={undone !== null}
          names={names}
          updates={updating.previewed?.updates ?? []}
          decision={decided[idOf(conflict.change)]}
          onDecide={(decision) => updates.decide(idOf(conflict.change), decision)}
          onSelect={(place) => void store.select(place)}
        />
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={left > 0 || state.busy !== null}
          onClick={goOn}
        >
          {left > 0
            ? `${counted(left, "cell")} to decide`
            : undone === null
              ? "Write it so"
              : "Undo it so"}
        </Button>
        <Button onClick={updates.back}>Cancel</Button>
      </div>
    </StageFrame>
  );
}
