import { Caption1, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fieldWords, idOf } from "../../../../actions/updates";
import type { CellChange } from "../../../../tracker/update/update";
import { PlaceLink } from "../../../parts/PlaceLink";
import type { Place } from "../../../state/paneState";
import { namesOf } from "../actionName";
import { BeforeAfter } from "./BeforeAfter";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  out: { opacity: 0.6 },
  rest: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: "32px",
  },
});

interface Props {
  readonly change: CellChange;
  readonly names: ReadonlyMap<string, string>;
  /** Where it comes from, in a few words; "" says nothing. */
  readonly from: string;
  readonly isOut: boolean;
  readonly isHidden: boolean;
  readonly onLeaveOut: (id: string, isOut: boolean) => void;
  readonly onSelect: (place: Place) => void;
}

/** One cell's change: it is written unless it is taken out here. */
export function ChangeRow(props: Props) {
  const { change, names, from, isOut, isHidden, onLeaveOut, onSelect } = props;
  const styles = useStyles();
  const { sheet, cell } = change;
  const title = `${namesOf(change, names)}: ${fieldWords(change)}`;
  return (
    <li className={styles.row}>
      <Checkbox
        label={title}
        checked={!isOut}
        onChange={(_, { checked }) => onLeaveOut(idOf(change), checked !== true)}
      />
      <div className={mergeClasses(styles.rest, isOut && styles.out)}>
        {from !== "" && <Caption1>{from}</Caption1>}
        <BeforeAfter change={change} />
        <Caption1>
          <PlaceLink place={{ sheet, cells: [cell] }} of={title} onSelect={onSelect} />
          {isHidden && " Its row or column is hidden or filtered out."}
        </Caption1>
      </div>
    </li>
  );
}
