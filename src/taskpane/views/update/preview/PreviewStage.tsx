import { Text } from "@fluentui/react-components";
import { idOf, updateWarnings } from "../../../../actions/updates";
import { periodOf, type StageProps } from "../stage";
import { WarningList } from "../WarningList";
import { ApplyFields } from "./ApplyFields";
import { LostDrafts } from "./LostDrafts";
import { PreviewedChanges } from "./PreviewedChanges";
import { wouldChange } from "./wouldChange";
import { StageFrame } from "../StageFrame";
import { useActionNames } from "../useActionNames";

/** What would be written, cell by cell; nothing is until it is applied. */
export function PreviewStage(props: StageProps) {
  const { store, updates, updating, lines, reading } = props;
  const names = useActionNames(lines);
  const { previewed } = updating;
  if (previewed === null) return null;
  const { drafts, preview, leftOut } = previewed;
  const changes = preview.changes.filter((change) => !leftOut.includes(idOf(change)));
  const warnings = updateWarnings(reading.plan, drafts, periodOf(props));
  return (
    <StageFrame title="Check the changes" onBack={updates.back}>
      <Text>{aboutChanges(preview.changes.length, changes.length)}</Text>
      <WarningList warnings={warnings} names={names} />
      <LostDrafts {...props} drafts={drafts} />
      <PreviewedChanges {...{ store, updates, previewed, names }} />
      {preview.changes.length > 0 && <ApplyFields {...props} changes={changes} />}
    </StageFrame>
  );
}

function aboutChanges(all: number, ticked: number): string {
  const words = wouldChange(all);
  return ticked === all ? words : `${words} You have taken out ${all - ticked}.`;
}
