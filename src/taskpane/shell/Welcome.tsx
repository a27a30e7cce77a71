import { Body1, Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  button: { alignSelf: "start" },
});

interface Props {
  readonly isBusy: boolean;
  readonly onRead: () => void;
}

/** The first thing to see, while the workbook is read: what this is for, and that it is safe. */
export function Welcome({ isBusy, onRead }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      <Subtitle1 as="h1" className={styles.heading}>
        Your plan, checked
      </Subtitle1>
      <Body1>This pane reads the improvement plan in this workbook, as it is, and</Body1>
      <ul className={styles.list}>
        <li>
          <Body1>shows what is overdue, without evidence or in doubt, each at its cell;</Body1>
        </li>
        <li>
          <Body1>writes summary sheets for your board.</Body1>
        </li>
      </ul>
      <Body1>
        Reading changes nothing in your workbook, and nothing that is in it leaves your computer.
      </Body1>
      {!isBusy && (
        <Button appearance="primary" className={styles.button} onClick={onRead}>
          Read the plan
        </Button>
      )}
    </div>
  );
}
