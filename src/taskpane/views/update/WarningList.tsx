import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import type { UpdateWarning } from "../../../actions/updates";
import { aboutWords } from "./aboutWords";
import { Mark } from "../../parts/Mark";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface Props {
  readonly warnings: readonly UpdateWarning[];
  /** What the actions are called, by their keys; null where there is but one. */
  readonly names: ReadonlyMap<string, string> | null;
}

/** What may have been overlooked, each thing once with the actions that it is about. Told as it is typed. */
export function WarningList({ warnings, names }: Props) {
  const styles = useStyles();
  const groups = new Map<string, string[]>();
  for (const { message, key } of warnings) {
    groups.set(message, [...(groups.get(message) ?? []), names?.get(key) ?? key]);
  }
  return (
    <div role="status">
      {groups.size > 0 && (
        <ul className={styles.list} aria-label="Worth a look">
          {[...groups].map(([message, about]) => (
            <li key={message}>
              <Mark sign={<Warning16Filled />} tone="warning">
                <Text>{names === null ? message : `${aboutWords(about)}: ${message}`}</Text>
              </Mark>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
