import { makeStyles, SearchBox } from "@fluentui/react-components";

const useStyles = makeStyles({ box: { width: "100%", maxWidth: "none", minWidth: 0 } });

interface Props {
  /** "Search flags": what it is for, also shown while it is empty. */
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A box to search a list by its words. */
export function FindBox({ label, text, onChange }: Props) {
  const styles = useStyles();
  return (
    <SearchBox
      className={styles.box}
      aria-label={label}
      placeholder={label}
      value={text}
      dismiss={{ "aria-label": "Clear the search" }}
      onChange={(_, { value }) => onChange(value)}
    />
  );
}
