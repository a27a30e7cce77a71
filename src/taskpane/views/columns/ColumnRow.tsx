import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { canBeSet, roleChoices, type FoundColumn } from "../../../actions/columns";
import type { SetRole } from "../../../tracker/corrections";

const useStyles = makeStyles({
  row: {
    display: "grid",
    // Beside one another where a pane is wide enough, else one over the other.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(150px, 100%), 1fr))",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  letter: {
    flexShrink: 0,
    minWidth: "24px",
    alignSelf: "start",
    lineHeight: tokens.lineHeightBase300,
  },
  label: {
    minWidth: 0,
    overflow: "hidden",
    overflowWrap: "anywhere",
    // Three lines; the whole label is in its title.
    maxHeight: `calc(3 * ${tokens.lineHeightBase300})`,
  },
  faint: { color: tokens.colorNeutralForeground3 },
  set: {
    gridColumn: "1 / -1",
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  undo: { minWidth: "auto" },
});

interface Props {
  readonly column: FoundColumn;
  readonly isBusy: boolean;
  readonly onSelect: () => void;
  readonly onSet: (role: SetRole) => void;
  readonly onUndo: () => void;
}

/** One column: where it is, what it is called, and what it is read as. */
export function ColumnRow({ column, isBusy, onSelect, onSet, onUndo }: Props) {
  const styles = useStyles();
  const { column: letters, label, readAs, setBy } = column;
  const name = label === "" ? "No label" : label;
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <Link
          as="button"
          className={styles.letter}
          aria-label={`Show column ${letters}, ${name}, in the workbook`}
          onClick={onSelect}
        >
          {letters}
        </Link>
        <Text className={mergeClasses(styles.label, label === "" && styles.faint)} title={name}>
          {name}
        </Text>
      </div>
      <Select
        size="small"
        aria-label={`Column ${letters}, ${name}, is read as`}
        value={readAs}
        disabled={isBusy}
        onChange={(_, { value }) => {
          const chosen = roleChoices(column).find(({ role }) => role === value)?.role;
          if (chosen !== undefined && canBeSet(chosen)) onSet(chosen);
        }}
      >
        {roleChoices(column).map(({ role, words }) => (
          <option key={role} value={role}>
            {words}
          </option>
        ))}
      </Select>
      {setBy && (
        <div className={styles.set}>
          <span>Set by you</span>
          <Button
            size="small"
            className={styles.undo}
            aria-label={`Undo what was set for column ${letters}, ${name}`}
            disabledFocusable={isBusy}
            onClick={onUndo}
          >
            Undo
          </Button>
        </div>
      )}
    </li>
  );
}
