import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckboxChecked20Filled, CheckboxUnchecked20Regular } from "@fluentui/react-icons";
import type { ActionLine } from "../../../../actions/describeActions";
import { statusWord } from "../../../../actions/words";
import {
  periodFor,
  ratingFor,
  type UpdateDraft,
  type UpdateWarning,
} from "../../../../actions/updates";
import type { Plan } from "../../../../tracker/model";
import type { Preferences } from "../../../../tracker/preferences";
import { RatingMark } from "../../../parts/RatingMark";
import { StatusMark } from "../../../parts/StatusMark";
import { useCardStyles } from "../../../parts/useCardStyles";
import { DeadlineMark } from "../../actions/DeadlineMark";
import { dueWords } from "../../actions/dueWords";
import { actionName } from "../actionName";
import { Said } from "./Said";

const useStyles = makeStyles({
  row: { display: "flex", position: "relative" },
  main: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    flex: "1 1 0",
    minWidth: 0,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  // Beside it stands the button to update it: the text below has the whole width.
  beside: { paddingRight: "72px" },
  text: {
    display: "-webkit-box",
    overflow: "hidden",
    // The only way to cut a text after so many lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
  },
  edit: {
    minWidth: "auto",
    position: "absolute",
    top: tokens.spacingHorizontalXS,
    right: tokens.spacingHorizontalXS,
  },
  box: { color: tokens.colorCompoundBrandForeground1, display: "inline-flex" },
});

interface Props {
  readonly line: ActionLine;
  readonly period: string | null;
  readonly plan: Plan;
  readonly labels: Preferences["labels"];
  readonly draft: UpdateDraft | undefined;
  readonly warnings: readonly UpdateWarning[];
  readonly isTicked: boolean;
  readonly isCurrent: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onEdit: () => void;
}

/** An action to tick, or to be updated by itself. Space ticks; the arrow keys go on. */
export function UpdateRow(props: Props) {
  const { line, draft, isTicked, isCurrent, onTick, onEdit } = props;
  const { action } = line;
  const styles = useStyles();
  const card = useCardStyles();
  const Box = isTicked ? CheckboxChecked20Filled : CheckboxUnchecked20Regular;
  return (
    <div className={mergeClasses(card.card, isTicked && card.chosen)}>
      <div className={styles.row}>
        <button
          type="button"
          role="checkbox"
          aria-checked={isTicked}
          data-main
          tabIndex={isCurrent ? 0 : -1}
          className={mergeClasses(card.main, card.focus, styles.main)}
          onClick={() => onTick(!isTicked)}
        >
          <span className={styles.box} aria-hidden>
            <Box />
          </span>
          <span className={styles.words}>
            <span className={mergeClasses(styles.head, styles.beside)}>
              {action.ref !== null && <Text weight="semibold">{action.ref}</Text>}
              <RatedNow {...props} />
            </span>
            <Text className={styles.text}>{action.text}</Text>
            <span className={styles.head}>
              <Caption1>{dueWords(line)}</Caption1>
              <DeadlineMark deadline={line.deadline} />
            </span>
          </span>
        </button>
        <Button
          size="small"
          className={styles.edit}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={`Update ${actionName(action)} by itself`}
          onClick={onEdit}
        >
          {draft === undefined ? "Update" : "Change"}
        </Button>
      </div>
      {draft !== undefined && <Said {...props} draft={draft} />}
    </div>
  );
}

/** The rating that stands for the period; where it has none yet, how the action stood before. */
function RatedNow({ line: { action }, period, labels }: Props) {
  const rating = ratingFor(action, periodFor(action, period));
  if (rating === undefined) return null;
  return (
    <>
      {rating.rag !== null && <RatingMark colour={rating.rag} />}
      <StatusMark status={rating.status} labels={labels} />
      {rating.status === "unrated" && action.status !== "unrated" && (
        <Caption1>{`before: ${statusWord(action.status, labels)}`}</Caption1>
      )}
    </>
  );
}
