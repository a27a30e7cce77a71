import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { firstWords, ruleWord } from "../../../actions/words";
import type { ReturnedFlag } from "../../../tracker/setAside";
import { placeWords } from "../../parts/PlaceLink";
import { SeverityMark } from "../../parts/SeverityMark";
import { useCardStyles } from "../../parts/useCardStyles";
import { AboutRule } from "./AboutRule";
import type { ShownFlag } from "./flagGroups";
import { ReturnedNote } from "./ReturnedNote";
import { SetAsideForm } from "./SetAsideForm";
import type { SettingAside } from "./useSettingAside";

const useStyles = makeStyles({
  meta: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  place: { color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly shown: ShownFlag;
  readonly returned: ReturnedFlag | null;
  /** The group's heading names the rule. */
  readonly isRuleTold: boolean;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly aside: SettingAside;
  readonly onChoose: () => void;
  readonly onOpenAction: (key: string) => void;
}

/** One flag: which action, what is doubtful, how serious, where. Pressing it goes to the cell. */
export function FlagCard(props: Props) {
  const { shown, returned, isRuleTold, isCurrent, isChosen, aside, onChoose } = props;
  const styles = useStyles();
  const card = useCardStyles();
  const { flag } = shown;
  return (
    <div className={mergeClasses(card.card, isChosen && card.chosen)}>
      <button
        type="button"
        data-main
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isChosen}
        title="Show in the workbook"
        className={mergeClasses(card.main, card.focus)}
        onClick={onChoose}
      >
        {!isRuleTold && <Caption1Strong>{ruleWord(flag.rule)}</Caption1Strong>}
        <Caption1>{subjectOf(shown)}</Caption1>
        <Text>{flag.message}</Text>
        {flag.suggestion !== null && <Text italic>{flag.suggestion}</Text>}
        <span className={styles.meta}>
          <SeverityMark severity={flag.severity} />
          <span className={styles.place}>
            {placeWords({ sheet: flag.sheet, cells: [flag.cell] })}
          </span>
        </span>
      </button>
      {returned !== null && <ReturnedNote returned={returned} />}
      <CardFoot {...props} />
      {aside.draft?.id === shown.id && (
        <SetAsideForm
          reason={aside.draft.reason}
          onReason={(reason) => aside.write(shown, reason)}
          onCancel={aside.cancel}
          onDone={() => aside.confirm(shown)}
        />
      )}
    </div>
  );
}

/** "1.2 Train every health visitor…", or which table's header. */
function subjectOf({ flag, action }: ShownFlag): string {
  if (action === null) return `Header of ${flag.sheet}`;
  return [action.ref, firstWords(action.text)].filter(Boolean).join(" ");
}

function CardFoot({ shown, isRuleTold, isCurrent, aside, onOpenAction }: Props) {
  const card = useCardStyles();
  const [isAbout, setAbout] = useState(false);
  const tabIndex = isCurrent ? 0 : -1;
  const { flag, action } = shown;
  const of = subjectOf(shown);
  return (
    <>
      <div className={card.foot}>
        <Button
          size="small"
          appearance="subtle"
          tabIndex={tabIndex}
          aria-label={`Set aside… ${of}`}
          onClick={() => aside.write(shown, "")}
        >
          Set aside…
        </Button>
        {action !== null && (
          <Button
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            aria-label={`Open action ${of}`}
            onClick={() => onOpenAction(action.key)}
          >
            Open action
          </Button>
        )}
        {!isRuleTold && (
          <Button
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            aria-expanded={isAbout}
            onClick={() => setAbout(!isAbout)}
          >
            About this rule
          </Button>
        )}
      </div>
      {isAbout && <AboutRule rule={flag.rule} />}
    </>
  );
}
