import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} 0`,
  },
  title: { margin: 0 },
});

interface Props {
  readonly title: string;
  /** What it means, or what to do. */
  readonly children: string;
  readonly action?: { readonly label: string; readonly onDo: () => void };
}

/** Stands where a list would, and says why there is none. */
export function EmptyNote({ title, children, action }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1>{children}</Body1>
      {action && <Button onClick={action.onDo}>{action.label}</Button>}
    </div>
  );
}
