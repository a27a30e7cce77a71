import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LeadsPreview } from "../../../actions/leads";
import { counted } from "../../../actions/words";
import type { Place } from "../../state/paneState";
import { PlaceLinks } from "./PlaceLinks";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly preview: LeadsPreview;
  readonly onSelect: (place: Place) => void;
}

/** Which cells would be read as whom, and how many actions each lead would have. */
export function Preview({ preview: { renamed, counts }, onSelect }: Props) {
  const styles = useStyles();
  if (renamed.length === 0 && counts.length === 0)
    return <Text>Nothing would be read otherwise than now.</Text>;
  return (
    <div className={styles.preview}>
      {renamed.length > 0 && (
        <ul className={styles.list} aria-label="Names that change">
          {renamed.map(({ written, was, becomes, places }) => (
            <li key={written}>
              “{written}” is then read as {becomes}
              {was === written ? "" : `, not as ${was}`}:{" "}
              <PlaceLinks places={places} of={written} onSelect={onSelect} />
            </li>
          ))}
        </ul>
      )}
      {counts.length > 0 && (
        <ul className={styles.list} aria-label="Numbers that change">
          {counts.map(({ name, actions, overdue }) => (
            <li key={name}>
              {name}: {counted(actions.now, "action")} now, {actions.then} then
              {overdue.now !== overdue.then && `; ${overdue.now} overdue now, ${overdue.then} then`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
