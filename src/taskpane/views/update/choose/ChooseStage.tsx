import { useMemo, useState } from "react";
import { updateWarnings } from "../../../../actions/updates";
import { EmptyNote } from "../../../parts/EmptyNote";
import { LIST_START, VirtualList, type ListPlace } from "../../../parts/VirtualList";
import { NO_UPDATE_FILTER } from "../../../state/updating";
import { AppliedNote } from "../AppliedNote";
import { filterUpdate } from "../filterUpdate";
import { periodOf, type StageProps } from "../stage";
import { ChooseFoot } from "./ChooseFoot";
import { TickBar } from "./TickBar";
import { UpdateRow } from "./UpdateRow";
import { UpdateTools } from "./UpdateTools";
import { useListViewStyles } from "../../../parts/useListViewStyles";

/** Which actions, for which period; what was said of each so far. */
export function ChooseStage(props: StageProps) {
  const styles = useListViewStyles();
  const { state, updates, updating, lines, reading } = props;
  const { filter, drafts } = updating;
  const [place, setPlace] = useState<ListPlace>(LIST_START);
  const period = periodOf(props);
  const shown = useMemo(() => filterUpdate(lines, filter), [lines, filter]);
  const keys = shown.map(({ action }) => action.key);
  const ticked = new Set(updating.ticked);
  const warnings = updateWarnings(reading.plan, drafts, period);
  return (
    <div className={styles.all}>
      <AppliedNote {...props} />
      <UpdateTools {...props} />
      <TickBar keys={keys} ticked={ticked} onTick={updates.tick} />
      {shown.length === 0 ? (
        <EmptyNote
          title="No action fits"
          action={{ label: "Show all actions", onDo: () => updates.filter(NO_UPDATE_FILTER) }}
        >
          No action has all of what you are looking for.
        </EmptyNote>
      ) : (
        <VirtualList
          label="Actions to update"
          rows={shown}
          keyOf={({ action }) => action.key}
          estimate={() => 118}
          start={place}
          onPlace={setPlace}
          render={(line, isCurrent) => (
            <UpdateRow
              line={line}
              period={period}
              plan={reading.plan}
              labels={state.kept.preferences.labels}
              draft={drafts[line.action.key]}
              warnings={warnings.filter(({ key }) => key === line.action.key)}
              isTicked={ticked.has(line.action.key)}
              isCurrent={isCurrent}
              onTick={(isTicked) => updates.tick([line.action.key], isTicked)}
              onEdit={() => updates.openForm([line.action.key])}
            />
          )}
        />
      )}
      <ChooseFoot {...props} shown={keys} />
    </div>
  );
}
