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
}

/** Who writes the changes, and the button that does. */
export function ApplyFields({ state, updates, updating, periods, changes }: Props) {
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const { by } = updating;
  const closed = closedIn(changes, periods);
  const isSigned = by.who.trim() !== "" && (closed.length === 0 || by.reason.trim() !== "");
  const apply = () => {
    setAsked(true);
    if (isSigned) void updates.apply();
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
        <Button onClick={updates.back}>Back</Button>
      </div>
    </>
  );
}
