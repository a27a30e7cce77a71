import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import type { LoggedBatch } from "../../../actions/updates";
import { longDate } from "../../../actions/words";
import { PlaceLink } from "../../parts/PlaceLink";
import { Mark } from "../../parts/Mark";
import { useCardStyles } from "../../parts/useCardStyles";
import { placesOf } from "../update/placesOf";
import type { Place } from "../../state/paneState";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
  },
  undo: { alignSelf: "start", marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly batch: LoggedBatch;
  /** What the plan calls the periods that it is rated by: "quarter". */
  readonly periodWord: string;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly onSelect: (place: Place) => void;
}

const BECAME: Readonly<Record<LoggedBatch["outcome"], string | null>> = {
  Done: null,
  Undone: "Undone since",
  "Not written": "Not written: your tracker stayed as it was",
  Started: "Broken off: look at its cells, or undo it",
};

/** What was written together: when, by whom, what, why, and the way to take it back. */
export function BatchCard({ batch, periodWord, isBusy, onUndo, onSelect }: Props) {
  const styles = useStyles();
  const card = useCardStyles();
  const { kind, when, who, what, reason, outcome, actions, closed, canUndo, entries } = batch;
  const title = `${kind} ${batch.batch}`;
  return (
    <li className={card.card}>
      <div className={styles.body}>
        <Text weight="semibold">{title}</Text>
        <Caption1>{`${dayAndTime(when)}, ${who}`}</Caption1>
        <Text>{what}</Text>
        {actions !== "" && <Caption1>{`Of ${actions}`}</Caption1>}
        {closed !== null && (
          <Mark sign={<LockClosed16Regular />} tone="warning">
            {`A closed ${periodWord} was changed: ${closed}`}
          </Mark>
        )}
        {reason !== "" && <Caption1>{`Reason: ${reason}`}</Caption1>}
        {BECAME[outcome] !== null && <Caption1>{BECAME[outcome]}</Caption1>}
        <Caption1>
          {placesOf(entries.map(({ change }) => change)).map((place) => (
            <div key={place.sheet}>
              <PlaceLink place={place} of={title} onSelect={onSelect} />
            </div>
          ))}
        </Caption1>
        {canUndo && (
          <Button
            size="small"
            className={styles.undo}
            aria-label={`Undo update ${batch.batch}`}
            disabledFocusable={isBusy}
            onClick={onUndo}
          >
            Undo
          </Button>
        )}
      </div>
    </li>
  );
}

/** "30 June 2026 14:05" for "2026-06-30 14:05". */
function dayAndTime(when: string): string {
  const [day = "", time = ""] = when.split(" ");
  return `${longDate(day)} ${time}`;
}
