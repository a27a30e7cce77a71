import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Preferences } from "../../../../tracker/preferences";
import type { RatingChoice } from "../../../../tracker/update/update";
import { RatingMark } from "../../../parts/RatingMark";
import { StatusMark } from "../../../parts/StatusMark";
import { choiceWords } from "./choiceWords";
import { hintOf, type FieldProps } from "./field";
import { NoColumn } from "./NoColumn";
import { PastedLines } from "./PastedLines";
import { RatingColumn } from "./RatingColumn";
import { useRatingPasting } from "./useRatingPasting";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  choice: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

interface Props extends FieldProps {
  readonly period: string | null;
  readonly choices: readonly RatingChoice[];
  readonly labels: Preferences["labels"];
  /** What a person's words mean as an action's rating; null where it cannot be told. */
  readonly ratingOf: (key: string, words: string) => RatingChoice | null;
}

const LEAVE = "leave";

/** The ratings of the plan's own key: one for all, or of many actions a pasted column. */
export function RatingField(props: Props) {
  const { names, period, offer, isMany, ratingOf } = props;
  const styles = useStyles();
  const pasting = useRatingPasting(props, ratingOf);
  const label = period === null || period === "now" ? "Rating" : `Rating for ${period}`;
  if (offer.off !== null) return <NoColumn {...props} label={label} why={offer.off} />;
  if (pasting.pasted !== null) {
    return (
      <PastedLines
        label={label}
        names={names}
        pasting={pasting}
        readingOf={(key, line) => readingOf(props, key, line)}
        doubt={unknownWords(props, pasting.pasted)}
      />
    );
  }
  return (
    <div className={styles.all} onPaste={pasting.onPaste}>
      <OneForAll {...props} label={label} />
      {isMany && <RatingColumn pasting={pasting} />}
    </div>
  );
}

function OneForAll(props: Props & { readonly label: string }) {
  const { label, form, choices, labels, onType } = props;
  const styles = useStyles();
  const at = choices.findIndex(
    ({ rag, status }) => rag === form.rating?.rag && status === form.rating.status,
  );
  return (
    <Field label={label} hint={hintOf(props)}>
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
    </Field>
  );
}

function readingOf({ labels, ratingOf }: Props, key: string, line: string): string {
  const choice = ratingOf(key, line);
  return choice === null ? "not known, stays as it is" : choiceWords(choice, labels);
}

/** The lines that are no rating of the plan, and the ratings that it has. */
function unknownWords(
  { names, choices, labels, ratingOf }: Props,
  lines: readonly string[],
): string {
  const unknown = [...names].flatMap(([key, name], i) => {
    const line = lines[i] ?? "";
    return line === "" || ratingOf(key, line) !== null ? [] : [`${name} “${line}”`];
  });
  if (unknown.length === 0) return "";
  const known = choices.map((choice) => choiceWords(choice, labels)).join("; ");
  return `None of the plan’s ratings: ${unknown.join(", ")}. It has: ${known}.`;
}
