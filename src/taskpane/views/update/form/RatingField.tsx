import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Preferences } from "../../../../tracker/preferences";
import type { RatingChoice } from "../../../../tracker/update/update";
import { RatingMark } from "../../../parts/RatingMark";
import { StatusMark } from "../../../parts/StatusMark";
import { hintOf, type FieldProps } from "./field";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

interface Props extends FieldProps {
  readonly period: string | null;
  readonly choices: readonly RatingChoice[];
  readonly labels: Preferences["labels"];
}

const LEAVE = "leave";

/** The ratings of the plan's own key. */
export function RatingField({ form, period, choices, labels, offer, standing, onType }: Props) {
  const styles = useStyles();
  const label = period === null || period === "now" ? "Rating" : `Rating for ${period}`;
  const at = choices.findIndex(
    ({ rag, status }) => rag === form.rating?.rag && status === form.rating.status,
  );
  return (
    <Field label={label} hint={hintOf({ offer, standing })}>
      {offer.off === null ? (
        <RadioGroup
          value={at === -1 ? LEAVE : String(at)}
          onChange={(_, { value }) => onType({ rating: choices[Number(value)] ?? null })}
        >
          <Radio value={LEAVE} label="Leave as it is" />
          {choices.map(({ rag, status }, index) => (
            <Radio
              key={`${rag ?? ""} ${status}`}
              value={String(index)}
              label={
                <span className={styles.choice}>
                  {rag !== null && <RatingMark colour={rag} />}
                  <StatusMark status={status} labels={labels} />
                </span>
              }
            />
          ))}
        </RadioGroup>
      ) : (
        <span />
      )}
    </Field>
  );
}
