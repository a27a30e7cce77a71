import { makeStyles, tokens } from "@fluentui/react-components";
import type { Line } from "./paneActions";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    margin: 0,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
  },
  count: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** Names with their counts, in the order given. */
export function CountList({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {lines.map(({ label, count }) => [
        <dt key={label}>{label}</dt>,
        <dd key={`${label} count`} className={styles.count}>
          {count}
        </dd>,
      ])}
    </dl>
  );
}
