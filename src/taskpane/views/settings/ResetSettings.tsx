import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NOTHING_KEPT } from "../../../actions";
import { Part } from "./Part";
import type { Saving } from "./useSaving";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { alignSelf: "start" },
});

/** Forgets everything that people have told the add-in about this workbook, once they have said it twice. */
export function ResetSettings({ save, saved }: Saving) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const reset = () => {
    const { corrections, setAside, preferences } = NOTHING_KEPT;
    setAsking(false);
    save("reset", () => ({ corrections, setAside, preferences }));
  };
  return (
    <Part title="Start again">
      {isAsking ? (
        <>
          <Body1>
            This forgets what you set here, how columns and leads were put right, and which flags
            were set aside. Your plan and the board’s sheets stay as they are.
          </Body1>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={reset}>
              Forget everything
            </Button>
            <Button autoFocus onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </div>
        </>
      ) : (
        <Button className={styles.button} onClick={() => setAsking(true)}>
          Reset all settings…
        </Button>
      )}
      <div role="status">
        {saved === "reset" && <Body1>Everything is as it was at first.</Body1>}
      </div>
    </Part>
  );
}
