import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { saveAsFile } from "../../parts/saveAsFile";
import type { MadeCopy } from "../../state/madeCopy";
import { Part } from "../settings/Part";
import { CheckedList } from "./CheckedList";
import { ComparedWith } from "./ComparedWith";
import { SheetList } from "./SheetList";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly copy: MadeCopy;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly ref: Ref<HTMLElement>;
}

const SAYS: Readonly<Record<MadeCopy["isOpen"], string>> = {
  yes: "It is open as a new workbook, in a window of its own that may stand behind this one. Save it there under a name of its own.",
  no: "It is made, and not open: open it, or save it as a file.",
  "held back": "It is made, and not open: see below what it does not pass.",
};

const OPEN: Readonly<Record<MadeCopy["isOpen"], string>> = {
  yes: "Open it again",
  no: "Open the copy",
  "held back": "Open it all the same",
};

/** The copy for publication: where it is, what the checklist says of it, and what it holds. */
export function CopyCard({ copy, isBusy, onOpen, ref }: Props) {
  const styles = useStyles();
  const { isOpen, checked, sheets, comparedWith, name, bytes } = copy;
  return (
    <>
      <Part title="The copy for publication" ref={ref}>
        <Body1>{SAYS[isOpen]}</Body1>
        <div className={styles.buttons}>
          <Button disabledFocusable={isBusy} onClick={onOpen}>
            {OPEN[isOpen]}
          </Button>
          <Button onClick={() => saveAsFile(name, bytes)}>Save it as a file</Button>
        </div>
        <ComparedWith day={comparedWith} />
        <Body1>This workbook was not changed: your plan and its report stay as they are.</Body1>
      </Part>
      <Part title="Checked for publication">
        <CheckedList points={checked} />
      </Part>
      <Part title="Sheets of the copy">
        <SheetList sheets={sheets} onOpen={null} />
      </Part>
    </>
  );
}
