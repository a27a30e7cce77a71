import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { CountList } from "../../parts/CountList";
import type { ViewProps } from "../view";

const useStyles = makeStyles({
  heading: { margin: 0 },
  facts: { display: "flex", flexDirection: "column" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was read, the totals by status, and the flags by rule. */
export function OverviewView({ position, store, state }: ViewProps) {
  const styles = useStyles();
  const { asOf, found, totals, flags } = position;
  const isBusy = state.busy !== null;
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
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void store.writeReport()}
        >
          Write board report
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void store.read()}>
          Read again
        </Button>
      </div>
    </>
  );
}
