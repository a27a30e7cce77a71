import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { LoggedBatch } from "../../../actions/updates";
import { EmptyNote } from "../../parts/EmptyNote";
import { ConflictsStage } from "../update/conflicts/ConflictsStage";
import { SignFields } from "../update/SignFields";
import type { StageProps } from "../update/stage";
import { useStage } from "../update/useStage";
import { AppliedNote } from "../update/AppliedNote";
import type { ViewProps } from "../view";
import { BatchCard } from "./BatchCard";
import { useListStyles } from "../../parts/useListStyles";

const useStyles = makeStyles({
  more: { alignSelf: "start" },
});

const PAGE = 20;

/** What was updated with this add-in, the latest first, each to be taken back. */
export function HistoryView(props: ViewProps) {
  const styles = useStyles();
  const stage = useStage(props);
  const { state, store, updates, updating } = stage;
  const { history, conflicts } = updating;
  const { readHistory } = updates;
  const isRead = history !== null;
  // A message of what failed is not swept away by what nobody asked for.
  const isFree = state.busy === null && state.outcome?.kind !== "failed";
  const hasAsked = useRef(false);
  useEffect(() => {
    // What was read may be out of date later: it is asked for again then. What was stopped or failed is not.
    if (isRead) hasAsked.current = false;
    if (isRead || !isFree || hasAsked.current) return;
    hasAsked.current = true;
    void readHistory();
  }, [isRead, isFree, readHistory]);
  if (conflicts !== null) return <ConflictsStage {...stage} />;
  return (
    <>
      <AppliedNote {...stage} />
      {history === null && (
        <>
          <Text>The change log is read from this workbook.</Text>
          <Button className={styles.more} onClick={() => void readHistory()}>
            Read the change log
          </Button>
        </>
      )}
      {history?.length === 0 && (
        <EmptyNote
          title="No updates yet"
          action={{ label: "Open Update", onDo: () => store.show("update") }}
        >
          What you write with Update is listed here, and can be undone, also after the workbook was
          closed.
        </EmptyNote>
      )}
      {history !== null && history.length > 0 && <Batches {...stage} history={history} />}
    </>
  );
}

interface BatchesProps extends StageProps {
  readonly history: readonly LoggedBatch[];
}

function Batches({ state, store, updates, updating, position, history }: BatchesProps) {
  const styles = useStyles();
  const list = useListStyles();
  const [shown, setShown] = useState(PAGE);
  const [isAsked, setAsked] = useState(false);
  const { by } = updating;
  const undo = (batch: number) => {
    setAsked(true);
    if (by.who.trim() !== "") void updates.undo(batch);
  };
  return (
    <>
      <Text>
        Each update can be undone, also after the workbook was closed. Every cell’s change stands on
        the sheet “Update log”.
      </Text>
      <SignFields by={by} closed={[]} isAsked={isAsked} onSign={updates.sign} />
      <ul className={list.spaced} aria-label="Updates">
        {history.slice(0, shown).map((batch) => (
          <BatchCard
            key={batch.batch}
            batch={batch}
            periodWord={position.called.period.one}
            isBusy={state.busy !== null}
            onUndo={() => undo(batch.batch)}
            onSelect={(place) => void store.select(place)}
          />
        ))}
      </ul>
      {history.length > shown && (
        <Button className={styles.more} onClick={() => setShown(shown + PAGE)}>
          Show earlier updates
        </Button>
      )}
    </>
  );
}
