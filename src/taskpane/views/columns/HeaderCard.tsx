import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import {
  roleWord,
  withColumnRole,
  withoutCorrection,
  withoutHeader,
  type FoundColumn,
  type FoundHeader,
} from "../../../actions/columns";
import { counted } from "../../../actions/words";
import type { SetRole } from "../../../tracker/corrections";
import type { Place } from "../../state/paneState";
import { ColumnRow } from "./ColumnRow";
import type { Correcting } from "./useCorrecting";
import { useListStyles } from "../../parts/useListStyles";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly sheet: string;
  readonly header: FoundHeader;
  readonly correcting: Correcting;
  readonly onSelect: (place: Place) => void;
  /** Takes the rows that are selected for the header, in place of this one. */
  readonly onPoint: (instead: FoundHeader) => void;
}

/** A header, how sure its reading is and why, and its columns. */
export function HeaderCard({ sheet, header, correcting, onSelect, onPoint }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const { isBusy, correct } = correcting;
  const set = (column: FoundColumn) => (role: SetRole) =>
    correct(`Column ${column.column} is read as: ${roleWord(role)}.`, (now) =>
      withColumnRole(now, sheet, header, column, role),
    );
  const undo =
    ({ column, setBy }: FoundColumn) =>
    () =>
      correct(`Column ${column} is read as before.`, (now) =>
        setBy === null ? now : withoutCorrection(now, setBy),
      );
  return (
    <section className={styles.card} aria-label={`${sheet}, ${rowsWords(header)}`}>
      <Subtitle2 as="h4" className={styles.title}>
        {tableWords(header)}
      </Subtitle2>
      <Text>{sureWords(header)}</Text>
      <ul className={list.plain}>
        {header.columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            isBusy={isBusy}
            onSelect={() => onSelect({ sheet, cells: [column.cells] })}
            onSet={set(column)}
            onUndo={undo(column)}
          />
        ))}
      </ul>
      {header.tables.length > 0 && (
        <div className={styles.buttons}>
          <Text className={styles.hint}>
            Is the header elsewhere? Select a cell of its row in the sheet, then choose:
          </Text>
          <Button size="small" disabledFocusable={isBusy} onClick={() => onPoint(header)}>
            The header is in the selected rows
          </Button>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() =>
              correct(`${rowsWords(header)} is no header any more.`, (now) =>
                withoutHeader(now, sheet, header),
              )
            }
          >
            This is not a header
          </Button>
        </div>
      )}
    </section>
  );
}

/** "Rows A6:S14, 9 actions"; of several tables under like headers, all. */
function tableWords({ tables, ...header }: FoundHeader): string {
  const [first, ...others] = tables;
  if (first === undefined) return `Header in ${rowsWords({ tables, ...header }).toLowerCase()}`;
  const ranges = others.length === 0 ? first.range : tables.map(({ range }) => range).join(", ");
  return others.length === 0
    ? `${ranges}: ${first.found}`
    : `${counted(tables.length, "table")} with this header: ${ranges}`;
}

function rowsWords({ row, rows }: FoundHeader): string {
  return rows === 1 ? `Row ${row}` : `Rows ${row} to ${row + rows - 1}`;
}

function sureWords({ sure }: FoundHeader): string {
  return sure === null
    ? "Nothing under this header is read yet: say which column holds the actions, and who leads them or by when."
    : `${sure.words} (${sure.share}): ${sure.why}`;
}
