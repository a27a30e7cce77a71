import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXXS,
  },
});

interface Props {
  readonly label: string;
  /** Why it cannot be said, and what to do. */
  readonly why: string;
  readonly onOpenColumns: () => void;
}

/** Stands where a field would that the tracker has no column for: none is ever added unasked. */
export function NoColumn({ label, why, onOpenColumns }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.all}>
      <Text>{label}</Text>
      <Caption1>{why}</Caption1>
      <Button size="small" aria-label={`Open Columns for ${label}`} onClick={onOpenColumns}>
        Open Columns
      </Button>
    </div>
  );
}
