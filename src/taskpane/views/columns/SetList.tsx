import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { withoutCorrection, type SetThing } from "../../../actions/columns";
import type { Correcting } from "./useCorrecting";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: "auto" },
});

interface Props {
  readonly things: readonly SetThing[];
  /** "Undo", or "Remove" for what is of no use any more. */
  readonly label: string;
  readonly correcting: Correcting;
}

/** What a person has set, each with the way to take it back. */
export function SetList({ things, label, correcting }: Props) {
  const styles = useStyles();
  if (things.length === 0) return null;
  return (
    <ul className={styles.list}>
      {things.map(({ words, about }) => (
        <li key={`${about.part} ${about.at}`} className={styles.line}>
          <Text className={styles.words}>{words}</Text>
          <Button
            size="small"
            className={styles.button}
            aria-label={`${label}: ${words}`}
            disabledFocusable={correcting.isBusy}
            onClick={() =>
              correcting.correct("Taken back.", (now) => withoutCorrection(now, about))
            }
          >
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
