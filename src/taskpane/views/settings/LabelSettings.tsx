import { Body1 } from "@fluentui/react-components";
import { labelProblem, type StatusLabels } from "../../../actions/choices";
import { statusWord } from "../../../actions/words";
import { STATUSES, type Status } from "../../../tracker/model";
import type { ViewProps } from "../view";
import { Part } from "./Part";
import { TextSetting } from "./TextSetting";
import type { Saving } from "./useSaving";

interface Props extends Pick<ViewProps, "state">, Saving {}

/** The council's own words for the statuses. */
export function LabelSettings({ state, save, saved }: Props) {
  const { labels } = state.kept.preferences;
  return (
    <Part title="Your words for statuses">
      <Body1>
        Used in this pane and on the board’s sheets. Leave one blank for the usual word.
      </Body1>
      {STATUSES.map((status) => (
        <TextSetting
          key={status}
          label={statusWord(status)}
          value={labels[status] ?? ""}
          placeholder={statusWord(status)}
          isSaved={saved === `label ${status}`}
          problem={(text) => labelProblem(status, withLabel(labels, status, text))}
          onSave={(text) =>
            save(`label ${status}`, ({ preferences: now }) => ({
              preferences: { ...now, labels: withLabel(now.labels, status, text) },
            }))
          }
        />
      ))}
    </Part>
  );
}

/** The usual word needs no keeping. */
function withLabel(labels: StatusLabels, status: Status, text: string): StatusLabels {
  const others = Object.fromEntries(Object.entries(labels).filter(([name]) => name !== status));
  return text === "" || text === statusWord(status) ? others : { ...others, [status]: text };
}
