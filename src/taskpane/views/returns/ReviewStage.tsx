import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { returnWarnings } from "../../../actions/returns";
import { idOf } from "../../../actions/updates";
import { counted } from "../../../actions/words";
import type { ReturnDifference } from "../../../tracker/returns/merged";
import type { CellChange } from "../../../tracker/update/update";
import type { OpenReturns, PreviewedUpdate } from "../../state/updating";
import { ApplyFields } from "../update/preview/ApplyFields";
import { PreviewedChanges } from "../update/preview/PreviewedChanges";
import { wouldChange } from "../update/preview/wouldChange";
import type { StageProps } from "../update/stage";
import { WarningList } from "../update/WarningList";
import { Doubts } from "./Doubts";
import { Problems } from "./Problems";
import { SeenNotes } from "./SeenNotes";
import { StageFrame } from "../update/StageFrame";
import { useActionNames } from "../update/useActionNames";

interface Props extends StageProps {
  readonly previewed: PreviewedUpdate;
  readonly returned: OpenReturns;
}

/** What returns say beyond the tracker: to be decided, taken out, and then written together. */
export function ReviewStage(props: Props) {
  const { state, store, updates, lines, reading, previewed, returned } = props;
  const names = useActionNames(lines);
  const { preview, leftOut } = previewed;
  const { merged, doubtful, accepted, problems } = returned;
  const changes = preview.changes.filter((change) => !leftOut.includes(idOf(change)));
  const warnings = useMemo(
    () => returnWarnings(reading, previewed.updates),
    [reading, previewed.updates],
  );
  return (
    <StageFrame title="Check what came back" onBack={updates.back}>
      <Text>{aboutReturns(returned, preview.changes.length)}</Text>
      <Problems problems={problems} />
      <Doubts
        doubtful={doubtful}
        accepted={accepted}
        isBusy={state.busy !== null}
        onAccept={(id, isAccepted) => void store.returns.accept(id, isAccepted)}
      />
      <WarningList warnings={warnings} names={names} />
      <PreviewedChanges
        {...{ store, updates, previewed, names }}
        from={(change) => fromWords(change, merged.differences)}
      />
      <SeenNotes notes={merged.notes} />
      {preview.changes.length > 0 && <ApplyFields {...props} changes={changes} />}
    </StageFrame>
  );
}

function aboutReturns({ returns, merged, doubtful }: OpenReturns, cells: number): string {
  const read = `${counted(returns.length, "return")} read.`;
  const decide = doubtful.length === 0 ? "" : ` ${doubtful.length} to decide.`;
  const same =
    merged.unchanged === 0 ? "" : ` ${counted(merged.unchanged, "row")} said nothing new.`;
  return `${read} ${wouldChange(cells)}${decide}${same}`;
}

/** Whose returns a cell's change comes from. */
function fromWords({ of }: CellChange, differences: readonly ReturnDifference[]): string {
  const said = differences.filter(({ key, field }) =>
    of.some((each) => each.key === key && each.field === field),
  );
  const sources = new Set(
    said.map(({ lead, source, row }) => `From ${lead}: ${source}, row ${row}.`),
  );
  return [...sources].join(" ");
}
