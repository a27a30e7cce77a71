import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { counted, firstWords, longDate, ruleWord } from "../../../actions/words";
import type { SetAside } from "../../../tracker/setAside";
import { EmptyNote } from "../../parts/EmptyNote";
import { PlaceLink } from "../../parts/PlaceLink";
import { searchFor } from "../../parts/search";
import { useCardStyles } from "../../parts/useCardStyles";
import { VirtualList } from "../../parts/VirtualList";
import type { Place } from "../../state/paneState";
import type { ViewProps } from "../view";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
  },
  gone: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  clear: { alignSelf: "start" },
});

/** One that was set aside; no place where it is flagged no longer. */
interface Row {
  readonly entry: SetAside;
  readonly place: Place | null;
  readonly of: string;
}

interface Props extends ViewProps {
  readonly onBringBack: (entries: readonly SetAside[], said: string) => void;
}

/** What was set aside, with its reason, and the way back. */
export function SetAsideList({ state, store, reading, onBringBack }: Props) {
  const all = rowsOf(reading);
  const rows = all.filter(wordsHold(state.flagFilter.text));
  if (rows.length === 0 && all.length > 0) {
    return (
      <EmptyNote title="No flag fits">
        No flag that is set aside holds the words that you are looking for.
      </EmptyNote>
    );
  }
  if (rows.length === 0) {
    return (
      <EmptyNote title="Nothing is set aside">
        A flag that needs no answer can be set aside with a reason. Board notes list it.
      </EmptyNote>
    );
  }
  const { gone } = reading;
  return (
    <>
      {gone.length > 0 && (
        <ClearGone
          count={gone.length}
          onClear={() => onBringBack(gone, "Cleared what is flagged no longer.")}
        />
      )}
      <VirtualList
        label="Flags that are set aside"
        rows={rows}
        keyOf={({ entry }) => JSON.stringify([entry.rule, entry.key, entry.sheet, entry.part])}
        estimate={() => 150}
        render={(row, isCurrent) => (
          <SetAsideCard
            row={row}
            isCurrent={isCurrent}
            onSelect={(place) => void store.select(place)}
            onBringBack={() =>
              onBringBack([row.entry], row.place === null ? "Cleared." : "Brought back.")
            }
          />
        )}
      />
    </>
  );
}

function rowsOf({ setAside, gone }: ViewProps["reading"]): readonly Row[] {
  const inPlace = setAside.map(({ flag, entry }) => ({
    entry,
    place: { sheet: flag.sheet, cells: [flag.cell] },
    of: [flag.ref, subjectOf(entry)].filter(Boolean).join(" "),
  }));
  return [...inPlace, ...gone.map((entry) => ({ entry, place: null, of: subjectOf(entry) }))];
}

function subjectOf({ key, sheet, action }: SetAside): string {
  return key === null ? `Header of ${sheet}` : firstWords(action);
}

function wordsHold(text: string): (row: Row) => boolean {
  const holds = searchFor(text);
  return ({ entry: { rule, key, action, message, reason } }) =>
    holds([ruleWord(rule), key, action, message, reason].join(" "));
}

function ClearGone({ count, onClear }: { count: number; onClear: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.gone}>
      <Caption1>
        {`${counted(count, "flag")} that ${count === 1 ? "was" : "were"} set aside ` +
          `${count === 1 ? "is" : "are"} flagged no longer. They are kept in case they come back.`}
      </Caption1>
      <Button size="small" className={styles.clear} onClick={onClear}>
        Clear these
      </Button>
    </div>
  );
}

interface CardProps {
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly onSelect: (place: Place) => void;
  readonly onBringBack: () => void;
}

function SetAsideCard({ row: { entry, place, of }, isCurrent, onSelect, onBringBack }: CardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <div className={card.card}>
      <div className={styles.text}>
        <Subtitle2 as="h2" className={styles.heading}>
          {ruleWord(entry.rule)}
        </Subtitle2>
        <Caption1>{of}</Caption1>
        <Text>{entry.message}</Text>
        <Text>
          {`“${entry.reason}”, ${longDate(entry.on)}`}
          {place === null && ". Flagged no longer."}
        </Text>
        {place !== null && (
          <span>
            <PlaceLink place={place} of={of} onSelect={onSelect} />
          </span>
        )}
      </div>
      <div className={card.foot}>
        <Button
          size="small"
          appearance="subtle"
          data-main
          tabIndex={isCurrent ? 0 : -1}
          aria-label={`${place === null ? "Clear" : "Bring back"} ${of}`}
          onClick={onBringBack}
        >
          {place === null ? "Clear" : "Bring back"}
        </Button>
      </div>
    </div>
  );
}
