import { InteractionTag, InteractionTagPrimary, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  tag: { maxWidth: "100%", alignSelf: "start" },
  words: { maxWidth: "100%", whiteSpace: "normal", height: "auto", textAlign: "start" },
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
    <InteractionTag className={styles.tag} size="small" appearance="brand">
      <InteractionTagPrimary
        className={styles.words}
        aria-label={`Only: ${words}. Show all`}
        title="Show all"
        onClick={onRemove}
        media={<Dismiss16Regular />}
      >
        {`Only: ${words}`}
      </InteractionTagPrimary>
    </InteractionTag>
  );
}
