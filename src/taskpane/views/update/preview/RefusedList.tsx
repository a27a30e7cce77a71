import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { aboutWords } from "../aboutWords";
import type { Refusal } from "../../../../tracker/update/update";
import { counted } from "../../../../actions/words";

const useStyles = makeStyles({
  note: { flexShrink: 0 },
  list: { margin: 0, paddingLeft: "18px" },
});

interface Props {
  readonly refused: readonly Refusal[];
  readonly names: ReadonlyMap<string, string>;
}

/** What cannot be written, and why; the rest can. */
export function RefusedList({ refused, names }: Props) {
  const styles = useStyles();
  if (refused.length === 0) return null;
  const groups = new Map<string, Set<string>>();
  for (const { reason, key } of refused) {
    groups.set(reason, (groups.get(reason) ?? new Set()).add(names.get(key) ?? key));
  }
  return (
    <MessageBar className={styles.note} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{`${counted(refused.length, "part")} of this update cannot be written`}</MessageBarTitle>
        <ul className={styles.list}>
          {[...groups].map(([reason, about]) => (
            <li key={reason}>{`${aboutWords([...about])}: ${reason}`}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
