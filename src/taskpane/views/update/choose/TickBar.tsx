import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../../../actions/words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  count: { color: tokens.colorNeutralForeground2, marginRight: "auto" },
});

interface Props {
  /** Of the actions that are listed. */
  readonly keys: readonly string[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], isTicked: boolean) => void;
}

/** How many are listed and ticked, and the ways to tick all of them or none. */
export function TickBar({ keys, ticked, onTick }: Props) {
  const styles = useStyles();
  const count = keys.filter((key) => ticked.has(key)).length;
  return (
    <div className={styles.bar}>
      <Caption1 role="status" className={styles.count}>
        {`${counted(keys.length, "action")}, ${count} ticked`}
      </Caption1>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={count === keys.length}
        onClick={() => onTick(keys, true)}
      >
        Tick all
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={ticked.size === 0}
        onClick={() => onTick([...ticked], false)}
      >
        Tick none
      </Button>
    </div>
  );
}
