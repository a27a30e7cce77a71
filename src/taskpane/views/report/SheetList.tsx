import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useListStyles } from "../../parts/useListStyles";
import type { WrittenBoard } from "../../state/paneState";

const useStyles = makeStyles({
  holds: { color: tokens.colorNeutralForeground2, display: "block" },
});

interface Props {
  readonly sheets: WrittenBoard["sheets"];
  /** Goes to a sheet; null where they are in another workbook. */
  readonly onOpen: ((sheet: string) => void) | null;
}

/** The sheets of a report, and what is on each. */
export function SheetList({ sheets, onOpen }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  return (
    <ul className={list.spaced}>
      {sheets.map(({ name, holds }) => (
        <li key={name}>
          {onOpen ? (
            <Link as="button" onClick={() => onOpen(name)}>
              {name}
            </Link>
          ) : (
            <Body1>{name}</Body1>
          )}
          <Body1 className={styles.holds}>{holds}</Body1>
        </li>
      ))}
    </ul>
  );
}
