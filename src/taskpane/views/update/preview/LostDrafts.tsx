import { lostDrafts, type UpdateDrafts } from "../../../../actions/updates";
import { counted } from "../../../../actions/words";
import { ListNote } from "../../../parts/ListNote";
import { saidParts } from "../saidParts";
import type { StageProps } from "../stage";

interface Props extends Pick<StageProps, "state" | "reading" | "updates" | "updating"> {
  readonly drafts: UpdateDrafts;
}

/** What was said of actions that are not found any more, in full: it can be copied from here, and is not written. */
export function LostDrafts({ state, reading, updates, updating, drafts }: Props) {
  const { plan } = reading;
  const lost = lostDrafts(plan, drafts);
  if (lost.length === 0) return null;
  const { labels } = state.kept.preferences;
  return (
    <ListNote
      title={`What you said of ${counted(lost.length, "action")} cannot be written`}
      action={{ label: "Forget this", onDo: () => updates.forgetOf(lost) }}
    >
      {lost.map((key) => (
        <li key={key}>
          {`“${updating.called[key] ?? key}” is no longer in the tracker, or its words have changed: ${saidParts(drafts[key] ?? {}, { plan, labels }).join("; ")}`}
        </li>
      ))}
    </ListNote>
  );
}
