import { Body1, Button, Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ViewProps } from "../view";
import { ActionFigure } from "./ActionFigure";
import { BoardWords } from "./BoardWords";
import { DayField } from "./DayField";
import { FigureList } from "./FigureList";
import { Notices } from "./Notices";
import { Quality } from "./Quality";
import { Section } from "../../parts/Section";
import { StatusTotals } from "./StatusTotals";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  plan: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the plan stands, to be understood in ten seconds; each number opens what it counts. */
export function OverviewView({ position, store, state }: ViewProps) {
  const styles = useStyles();
  const { plan, found, saidOfSheets, day, quarterEnds, called, attention, headline } = position;
  const { asOf, today, busy } = state;
  return (
    <>
      <div className={styles.facts}>
        {plan !== null && (
          <Subtitle1 as="h2" className={styles.plan}>
            {plan}
          </Subtitle1>
        )}
        <Body1>{found}</Body1>
        {saidOfSheets.length > 0 && <Caption1>{saidOfSheets.join(" ")}</Caption1>}
      </div>
      <DayField
        {...{ asOf, today, quarterEnds }}
        words={day}
        period={called.period.one}
        onChoose={(day) => void store.setAsOf(day)}
      />
      <Notices
        position={position}
        onOpenSettings={() => store.show("settings")}
        onOpenColumns={() => store.show("columns")}
      />
      <Section title="Status">
        <StatusTotals position={position} store={store} />
      </Section>
      <Section title="To look at">
        <FigureList>
          {attention.map((figure) => (
            <ActionFigure key={figure.id} figure={figure} store={store} />
          ))}
        </FigureList>
      </Section>
      <Section title="Data quality">
        <Quality position={position} store={store} />
      </Section>
      <BoardWords sentences={headline} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => store.show("report")}>
          Board report
        </Button>
        <Button disabledFocusable={busy !== null} onClick={() => void store.read()}>
          Read again
        </Button>
      </div>
    </>
  );
}
