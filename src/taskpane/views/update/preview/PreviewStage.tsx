import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import { idOf, updateWarnings } from "../../../../actions/updates";
import { counted } from "../../../../actions/words";
import { actionName } from "../actionName";
import { periodOf, type StageProps } from "../stage";
import { WarningList } from "../WarningList";
import { ApplyFields } from "./ApplyFields";
import { ChangeList } from "./ChangeList";
import { RefusedList } from "./RefusedList";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
  title: { margin: 0 },
  back: { alignSelf: "start" },
});

/** What would be written, cell by cell; nothing is until it is applied. */
export function PreviewStage(props: StageProps) {
  const { store, updates, updating, lines, reading } = props;
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const names = useMemo(
    () => new Map(lines.map(({ action }) => [action.key, actionName(action)])),
    [lines],
  );
  const { previewed, drafts } = updating;
  if (previewed === null) return null;
  const { preview, leftOut } = previewed;
  const changes = preview.changes.filter((change) => !leftOut.includes(idOf(change)));
  const { plan, preferences } = reading;
  const warnings = updateWarnings(plan, drafts, periodOf(props), preferences.dateOrder);
  return (
    <div ref={top} tabIndex={-1} className={styles.all} aria-labelledby="to-check">
      <Button
        size="small"
        className={styles.back}
        icon={<ArrowLeft16Regular />}
        onClick={updates.back}
      >
        Back
      </Button>
      <Subtitle1 as="h1" id="to-check" className={styles.title}>
        Check the changes
      </Subtitle1>
      <Text>{aboutChanges(preview.changes.length, changes.length)}</Text>
      <WarningList warnings={warnings} names={names} />
      <RefusedList refused={preview.refused} names={names} />
      <ChangeList
        changes={preview.changes}
        hidden={preview.hidden}
        leftOut={leftOut}
        names={names}
        onLeaveOut={updates.leaveOut}
        onSelect={(place) => void store.select(place)}
      />
      {preview.changes.length > 0 && <ApplyFields {...props} changes={changes} />}
    </div>
  );
}

function aboutChanges(all: number, ticked: number): string {
  if (all === 0) return "Nothing would change in your tracker.";
  const words = `Nothing has been written yet. ${counted(all, "cell")} would change.`;
  return ticked === all ? words : `${words} You have taken out ${all - ticked}.`;
}
