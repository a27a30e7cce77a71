import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { statusWord } from "../../../actions/words";
import { RatingMark } from "../../parts/RatingMark";
import { STATUSES, type Colour, type Status } from "../../../tracker/model";
import type { Preferences } from "../../../tracker/preferences";

const useStyles = makeStyles({
  label: {
    display: "inline-flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    flexWrap: "wrap",
  },
  cells: { color: tokens.colorNeutralForeground2 },
  field: { minWidth: 0 },
});

interface Props {
  readonly colour: Colour;
  readonly cells: number;
  readonly labels: Preferences["labels"];
  /** null where the plan's own key holds. */
  readonly meaning: Status | null;
  /** How the choice is called that leaves it to the plan; without it a status is always chosen. */
  readonly asPlan?: string;
  readonly hint?: string;
  readonly onChoose: (meaning: Status | null) => void;
}

const AS_PLAN = "plan";

/** One colour of the plan, how often it is used, and what it means. */
export function ColourChoice({ colour, cells, labels, meaning, asPlan, hint, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={
        <span className={styles.label}>
          <RatingMark colour={colour} />{" "}
          <span className={styles.cells}>
            in {cells === 1 ? "1 cell" : `${cells} cells`}, means
          </span>
        </span>
      }
      {...(hint === undefined ? {} : { hint })}
    >
      <Select
        value={meaning ?? AS_PLAN}
        onChange={(_, { value }) => onChoose(STATUSES.find((status) => status === value) ?? null)}
      >
        {asPlan !== undefined && <option value={AS_PLAN}>{asPlan}</option>}
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {statusWord(status, labels)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
