import { makeStyles, tokens } from "@fluentui/react-components";

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

export interface CountLine {
  readonly label: string;
  readonly count: number;
}

/** Names with their counts, in the order given. */
export function CountList({ lines }: { readonly lines: readonly CountLine[] }) {
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
