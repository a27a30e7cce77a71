import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ActionLine } from "../../../actions/describeActions";
import { counted, leadWords } from "../../../actions/words";
import type { Preferences } from "../../../tracker/preferences";
import { StatusMark } from "../../parts/StatusMark";
import { useCardStyles } from "../../parts/useCardStyles";
import { VirtualList, type ListPlace } from "../../parts/VirtualList";
import { DeadlineMark } from "./DeadlineMark";
import { dueWords } from "./dueWords";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  text: {
    display: "-webkit-box",
    overflow: "hidden",
    // The only way to cut a text after so many lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
  },
  lead: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly lines: readonly ActionLine[];
  readonly labels: Preferences["labels"];
  readonly place: ListPlace;
  readonly onPlace: (place: ListPlace) => void;
  readonly onOpen: (key: string) => void;
}

/** The register; Enter or a press opens an action's card. */
export function ActionList({ lines, labels, place, onPlace, onOpen }: Props) {
  return (
    <VirtualList
      label="Actions"
      rows={lines}
      keyOf={({ action }) => action.key}
      estimate={() => 138}
      start={place}
      onPlace={onPlace}
      render={(line, isCurrent) => (
        <ActionRow
          line={line}
          labels={labels}
          isCurrent={isCurrent}
          onOpen={() => onOpen(line.action.key)}
        />
      )}
    />
  );
}

interface RowProps {
  readonly line: ActionLine;
  readonly labels: Preferences["labels"];
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

function ActionRow({ line, labels, isCurrent, onOpen }: RowProps) {
  const { action, flags, deadline } = line;
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <div className={card.card}>
      <button
        type="button"
        data-main
        tabIndex={isCurrent ? 0 : -1}
        className={mergeClasses(card.main, card.focus)}
        onClick={onOpen}
      >
        <span className={styles.head}>
          <Text weight="semibold">{action.ref ?? "No reference"}</Text>
          {action.seeAlso === null ? (
            <StatusMark status={action.status} labels={labels} />
          ) : (
            <Text>See {action.seeAlso}</Text>
          )}
        </span>
        <Text className={styles.text}>{action.text}</Text>
        <Caption1 className={styles.lead}>{leadWords(action.leads) || "No lead named"}</Caption1>
        <span className={styles.foot}>
          <span>{dueWords(line)}</span>
          <DeadlineMark deadline={deadline} />
          {flags.length > 0 && <span>{counted(flags.length, "flag")}</span>}
        </span>
      </button>
    </div>
  );
}
