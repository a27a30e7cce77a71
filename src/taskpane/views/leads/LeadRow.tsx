import { Button, Checkbox, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DescribedLead, DescribedSpelling } from "../../../actions/leads";
import { counted } from "../../../actions/words";
import type { Place } from "../../state/paneState";
import { PlaceLinks } from "./PlaceLinks";
import { useListStyles } from "../../parts/useListStyles";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start" },
  below: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: "32px",
  },
  // Chosen or not, it is the heading of what stands below.
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  faint: { color: tokens.colorNeutralForeground2 },
  // The first of these is too dark on a card of the dark theme.
  late: { color: tokens.colorStatusDangerForeground3 },
  spelling: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  button: { flexShrink: 0, minWidth: "auto", marginTop: "4px" },
});

interface Props {
  readonly lead: DescribedLead;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onRename: () => void;
  readonly onHandOver: () => void;
  readonly onPart: (spelling: DescribedSpelling) => void;
  readonly onSelect: (place: Place) => void;
  readonly onShowActions: () => void;
}

/** A lead as joined: what is known of them, what they lead, and how the tracker writes them. */
export function LeadRow(props: Props) {
  const styles = useStyles();
  const { lead, isChosen, isBusy, onChoose, onRename, onHandOver, onSelect } = props;
  const { name, about, actions, overdue, doubts, isSet } = lead;
  const known = [about, isSet ? "set by you" : ""].filter((words) => words !== "").join("; ");
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Checkbox
          label={<Text className={styles.name}>{name}</Text>}
          checked={isChosen}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
        <Button
          size="small"
          className={styles.button}
          aria-label={`Rename ${name}`}
          disabledFocusable={isBusy}
          onClick={onRename}
        >
          Rename
        </Button>
      </div>
      <div className={styles.below}>
        {known !== "" && <Text className={styles.faint}>{known}</Text>}
        <Text>
          <Link
            as="button"
            inline
            aria-label={`Show the actions of ${name}`}
            onClick={props.onShowActions}
          >
            {counted(actions, "action")}
          </Link>
          {overdue > 0 && <span className={styles.late}>, {overdue} overdue</span>}
          {". "}
          <Link
            as="button"
            inline
            aria-label={`Hand over the actions of ${name}`}
            onClick={onHandOver}
          >
            Hand over
          </Link>
        </Text>
        <Spellings {...props} />
        {doubts.map(({ message, suggestion, place }) => (
          <Text key={`${place.sheet} ${place.cells.join()}`}>
            {message}
            {suggestion !== null && `: is it ${suggestion}?`}{" "}
            <PlaceLinks places={[place]} of={name} onSelect={onSelect} />
          </Text>
        ))}
      </div>
    </li>
  );
}

function Spellings({ lead: { name, spellings }, isBusy, onPart, onSelect }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  return (
    <ul className={list.plain} aria-label={`How ${name} is written`}>
      {spellings.map((spelling) => (
        <li key={spelling.written} className={styles.spelling}>
          <Text>
            {spelling.written === name ? "" : `“${spelling.written}” `}
            <PlaceLinks places={spelling.places} of={spelling.written} onSelect={onSelect} />
          </Text>
          {spelling.canPart && (
            <Button
              size="small"
              className={styles.button}
              aria-label={`Keep “${spelling.written}” apart from ${name}`}
              disabledFocusable={isBusy}
              onClick={() => onPart(spelling)}
            >
              Keep apart
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
