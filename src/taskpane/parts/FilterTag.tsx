import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  tag: {
    alignSelf: "start",
    maxWidth: "100%",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

interface Props {
  /** What is shown only. */
  readonly words: string;
  readonly onRemove: () => void;
}

/** Says that a list shows only a part, and shows all again when it is pressed. */
export function FilterTag({ words, onRemove }: Props) {
  const styles = useStyles();
  return (
    <Button
      className={styles.tag}
      size="small"
      appearance="subtle"
      icon={<Dismiss16Regular />}
      aria-label={`Only: ${words}. Show all`}
      title="Show all"
      onClick={onRemove}
    >
      {`Only: ${words}`}
    </Button>
  );
}
