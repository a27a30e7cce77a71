import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { activeSheet } from "./document/activeSheet";
import { findPlace } from "./document/findPlace";
import type { OpenDocument } from "./document/OpenDocument";
import { useEditing } from "./document/useEditing";
import { useSelection } from "./document/useSelection";
import { useVersion } from "./document/useVersion";
import { FormulaBar } from "./chrome/FormulaBar";
import { SheetTabs } from "./chrome/SheetTabs";
import { Grid } from "./grid/Grid";
import { activateWorksheet, type Worksheet } from "../host/embedded";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flex: 1, minWidth: 0, minHeight: 0 },
});

export interface WorkspaceProps {
  readonly document: OpenDocument;
  /** Something could not be done: one sentence says why. */
  readonly onProblem: (sentence: string) => void;
}

/** The workbook: formula bar, grid and tabs. */
export function Workspace({ document, onProblem }: WorkspaceProps) {
  const version = useVersion(document);
  const { workbook } = document;
  const active = activeSheet(workbook);
  // A hidden sheet is looked at here only: it stays hidden in the workbook, where another sheet is in front.
  const [peeked, setPeeked] = useState<{ readonly hidden: string; readonly front: string } | null>(
    null,
  );
  const hidden = workbook.worksheets.find(({ id }) => id === peeked?.hidden);
  const sheet = hidden && peeked?.front === active.id ? hidden : active;
  const selection = useSelection(document, sheet);
  const editing = useEditing(document, sheet, selection.active, onProblem);
  const show = (next: Worksheet) => {
    if (!editing.commit()) return;
    setPeeked(next.visibility === "Visible" ? null : { hidden: next.id, front: active.id });
    if (next.visibility === "Visible") document.act((session) => activateWorksheet(session, next));
  };
  const goTo = (written: string) => {
    const place = findPlace(workbook, sheet, written);
    if (!place) {
      onProblem(`There is no place called “${written}” in this workbook: write one such as C8.`);
      return;
    }
    if (place.sheet !== sheet) show(place.sheet);
    selection.selectArea(place.sheet, place.area);
  };
  return (
    <main className={useStyles().root}>
      <FormulaBar {...{ document, sheet, selection, editing }} onGoTo={goTo} />
      <Grid key={sheet.id} {...{ document, sheet, version, selection, editing }} onFollow={goTo} />
      <SheetTabs workbook={workbook} shown={sheet} onShow={show} />
    </main>
  );
}
