import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { Part } from "../settings/Part";
import type { StageProps } from "../update/stage";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Brings back what leads wrote: from sheets of this workbook, or from files. */
export function BringIn({ state, store }: StageProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.busy !== null;
  const pick = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file can be chosen again, when it was mended.
    currentTarget.value = "";
    if (files.length > 0) void store.returns.readFiles(files);
  };
  return (
    <Part title="Bring returns back">
      <Text>
        You see every cell that would change, and what has to be decided, before anything is
        written. Files are read in this pane: they are sent nowhere, and no sheet is added.
      </Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          Choose returned files…
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void store.returns.readSheets()}>
          Read the return sheets here
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label="Returned files"
        onChange={pick}
      />
    </Part>
  );
}
