import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  question: { width: "100%" },
});

interface Props {
  /** The form's own button: keeps what was typed. */
  readonly keep: string;
  /** What was typed would be lost: that is asked first. */
  readonly isLeaving: boolean;
  readonly onLeave: () => void;
  readonly onLetGo: () => void;
}

/** Keeps what the form says, or leaves it. */
export function FormFoot({ keep, isLeaving, onLeave, onLetGo }: Props) {
  const styles = useStyles();
  if (!isLeaving) {
    return (
      <div key="usual" className={styles.foot}>
        <Button type="submit" appearance="primary">
          {keep}
        </Button>
        <Button onClick={onLeave}>Cancel</Button>
      </div>
    );
  }
  return (
    <div
      key="asked"
      className={styles.foot}
      role="group"
      aria-label="What you typed is not kept yet"
    >
      <Text className={styles.question} weight="semibold">
        What you typed is not kept yet.
      </Text>
      <Button type="submit" appearance="primary" autoFocus>
        {keep}
      </Button>
      <Button onClick={onLetGo}>Let it go</Button>
    </div>
  );
}
