import {
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { fieldWords, type Conflict } from "../../../../actions/updates";
import type { ActionUpdate } from "../../../../tracker/update/update";
import { PlaceLink } from "../../../parts/PlaceLink";
import { useCardStyles } from "../../../parts/useCardStyles";
import type { Place } from "../../../state/paneState";
import type { Decision } from "../../../state/updating";
import { namesOf } from "../actionName";
import { CellLook } from "../preview/CellLook";
import { decisionsFor } from "./decisionsFor";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly conflict: Conflict;
  readonly isUndo: boolean;
  readonly names: ReadonlyMap<string, string>;
  readonly updates: readonly ActionUpdate[];
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
  readonly onSelect: (place: Place) => void;
}

/** What stood, what somebody else has put there, and what one's own would be. */
export function ConflictCard(props: Props) {
  const { conflict, isUndo, names, updates, decision, onDecide, onSelect } = props;
  const styles = useStyles();
  const card = useCardStyles();
  const { change, theirs } = conflict;
  const title = `${namesOf(change, names)}: ${fieldWords(change)}`;
  if (theirs === null) {
    return (
      <div className={card.card}>
        <div className={styles.body}>
          <Text weight="semibold">{title}</Text>
          <Text>
            This action or its cell is no longer in the tracker, or can no longer be written to. It
            is left out.
          </Text>
        </div>
      </div>
    );
  }
  return (
    <div className={card.card}>
      <div className={styles.body}>
        <Text weight="semibold">{title}</Text>
        <Caption1>
          <PlaceLink
            place={{ sheet: change.sheet, cells: [change.cell] }}
            of={title}
            onSelect={onSelect}
          />
        </Caption1>
        <Look
          label={isUndo ? "The update wrote" : "You saw"}
          text={change.shown.before}
          fill={change.before.fill}
        />
        <Look label="Now it says" text={theirs} fill="" />
        <Look
          label={isUndo ? "Before the update" : "You want"}
          text={change.shown.after}
          fill={change.after.fill}
        />
        <Field label="What is to stand?">
          <RadioGroup
            value={decision ?? ""}
            onChange={(_, { value }) => onDecide(value as Decision)}
          >
            {decisionsFor(conflict, updates, isUndo).map(({ decision: value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </RadioGroup>
        </Field>
      </div>
    </div>
  );
}

function Look({ label, text, fill }: { label: string; text: string; fill: string }) {
  return (
    <div>
      <Caption1>{label}</Caption1>
      <CellLook text={text} fill={fill} />
    </div>
  );
}
