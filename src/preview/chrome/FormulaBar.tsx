import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { areaAddress, cellAddress, type Worksheet } from "../../host/embedded";
import type { OpenDocument } from "../document/OpenDocument";
import type { EditingState } from "../document/useEditing";
import type { SelectionState } from "../document/useSelection";
import { entryText } from "../grid/entryText";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { width: "112px", flexShrink: 0 },
  content: { flex: 1, minWidth: 0 },
});

export interface FormulaBarProps {
  readonly document: OpenDocument;
  readonly sheet: Worksheet;
  readonly selection: SelectionState;
  readonly editing: EditingState;
  /** An address or a name was written into the name box. */
  readonly onGoTo: (written: string) => void;
}

/** The name box and the active cell's content, which can be edited here. */
export function FormulaBar({ document, sheet, selection, editing, onGoTo }: FormulaBarProps) {
  const styles = useStyles();
  const { active, area } = selection;
  const [written, setWritten] = useState<string | null>(null);
  const onName = ({ key }: KeyboardEvent) => {
    if (key === "Escape") setWritten(null);
    if (key !== "Enter" || written === null) return;
    setWritten(null);
    onGoTo(written);
  };
  const onContent = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") editing.cancel();
    else if (event.key !== "Enter" || !editing.commit()) return;
    event.currentTarget.blur();
  };
  return (
    <div className={styles.root}>
      <Input
        className={styles.name}
        size="small"
        aria-label="Name box"
        value={written ?? shownAddress(sheet, selection.area)}
        onChange={(_, { value }) => setWritten(value)}
        onKeyDown={onName}
        onBlur={() => setWritten(null)}
      />
      <Input
        className={styles.content}
        size="small"
        aria-label={`Content of ${cellAddress(active.row, active.column)}`}
        value={editing.draft ?? entryText(document.workbook, sheet, area)}
        onFocus={() => editing.begin("bar")}
        onBlur={() => editing.at === "bar" && editing.commit()}
        onChange={(_, { value }) => editing.change(value)}
        onKeyDown={onContent}
        spellCheck={false}
      />
    </div>
  );
}

/** A merged cell goes by its first cell, as in Excel. */
function shownAddress({ merges }: Worksheet, area: Parameters<typeof areaAddress>[0]): string {
  const isMerge = merges.some(
    (merge) =>
      merge.row === area.row &&
      merge.column === area.column &&
      merge.rowCount === area.rowCount &&
      merge.columnCount === area.columnCount,
  );
  return isMerge ? cellAddress(area.row, area.column) : areaAddress(area);
}
