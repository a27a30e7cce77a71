import { makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import type { Position } from "../actions";
import { CountList } from "./CountList";

const useStyles = makeStyles({
  heading: { margin: 0 },
  facts: { display: "flex", flexDirection: "column" },
});

/** What was read, the totals by status, and the flags by rule. */
export function PositionSummary({ position }: { readonly position: Position }) {
  const styles = useStyles();
  const { asOf, found, totals, flags } = position;
  return (
    <>
      <div className={styles.facts}>
        <Text>{found}</Text>
        <Text>Position as at {asOf}</Text>
      </div>
      <section aria-labelledby="totals">
        <Subtitle2 as="h2" className={styles.heading} id="totals">
          Totals
        </Subtitle2>
        <CountList lines={totals} />
      </section>
      <section aria-labelledby="flags">
        <Subtitle2 as="h2" className={styles.heading} id="flags">
          Flags
        </Subtitle2>
        {flags.length > 0 ? <CountList lines={flags} /> : <Text>Nothing was flagged.</Text>}
      </section>
    </>
  );
}
