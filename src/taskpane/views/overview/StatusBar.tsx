import { makeStyles } from "@fluentui/react-components";
import type { StatusFigure } from "../../../actions/position/figure";
import { StatusSwatch } from "./StatusSwatch";

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: "1px", height: "24px" },
  part: { display: "flex", minWidth: "6px", flexBasis: 0 },
  swatch: { width: "100%", height: "100%" },
});

interface Props {
  readonly statuses: readonly StatusFigure[];
  readonly patterns: string;
}

/** The shares of the statuses as one bar. A picture beside the list that says the same, and hidden where it is read out. */
export function StatusBar({ statuses, patterns }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {statuses.map(({ status, label, count }) => (
        <div
          key={status}
          className={styles.part}
          style={{ flexGrow: count }}
          title={`${label}: ${count}`}
        >
          <StatusSwatch status={status} patterns={patterns} className={styles.swatch} />
        </div>
      ))}
    </div>
  );
}
