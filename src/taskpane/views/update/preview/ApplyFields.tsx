import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { counted } from "../../../../actions/words";
import type { CellChange } from "../../../../tracker/update/update";
import { closedIn } from "../closedIn";
import { SignFields } from "../SignFields";
import type { StageProps } from "../stage";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props extends StageProps {
  /** Those that are to be written. */
  readonly changes: readonly CellChange[];
  /** Without them, what was previewed as an update is written, or left. */
  readonly onApply?: () => void;
  readonly onBack?: () => void;
}

/** Who writes the changes, and the button that does. */
export function ApplyFields(props: Props) {
  const { state, updates, updating, periods, changes } = props;
  const { onApply = () => void updates.apply(), onBack = updates.back } = props;
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const { by } = updating;
  const closed = closedIn(changes, periods);
  const isSigned = by.who.trim() !== "" && (closed.length === 0 || by.reason.trim() !== "");
  const apply = () => {
    setAsked(true);
    if (isSigned) onApply();
  };
  return (
    <>
      <SignFields by={by} closed={closed} isAsked={isAsked} onSign={updates.sign} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== null || changes.length === 0}
          onClick={apply}
        >
          {`Apply ${counted(changes.length, "change")}`}
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </>
  );
}
