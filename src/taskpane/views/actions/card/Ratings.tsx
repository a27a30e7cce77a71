import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IsoDate, Rating } from "../../../../tracker/model";
import type { Preferences } from "../../../../tracker/preferences";
import { PlaceLink } from "../../../parts/PlaceLink";
import { RatingMark } from "../../../parts/RatingMark";
import { StatusMark } from "../../../parts/StatusMark";
import type { CardPart } from "./cardPart";
import { Section } from "../../../parts/Section";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "auto" },
  cell: {
    verticalAlign: "top",
    textAlign: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  marks: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  comment: { display: "block", whiteSpace: "pre-wrap" },
});

interface Props extends CardPart {
  readonly asOf: IsoDate;
  readonly labels: Preferences["labels"];
}

/** The rating of each period that has begun, and of a later one where it is typed ahead. */
export function Ratings({ action, asOf, labels, onSelect }: Props) {
  const styles = useStyles();
  const told = action.ratings.filter(
    (rating) => hasBegun(rating, asOf) || rating.status !== "unrated",
  );
  if (told.length === 0) return null;
  return (
    <Section title="Ratings">
      <table className={styles.table}>
        <tbody>
          {told.map((rating) => (
            <tr key={rating.cell}>
              <th scope="row" className={styles.cell}>
                <Text>{rating.period === "now" ? "Now" : rating.period}</Text>
              </th>
              <td className={styles.cell}>
                <RatingWords rating={rating} labels={labels} />
                {!hasBegun(rating, asOf) && <Caption1>Typed ahead, and not used yet. </Caption1>}
                <Caption1>
                  <PlaceLink
                    place={{ sheet: action.sheet, cells: [rating.cell] }}
                    of={`rating ${rating.period}`}
                    onSelect={onSelect}
                  />
                </Caption1>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function hasBegun({ start }: Rating, asOf: IsoDate): boolean {
  return start === null || start <= asOf;
}

function RatingWords({ rating, labels }: { rating: Rating; labels: Preferences["labels"] }) {
  const styles = useStyles();
  const { rag, status, comment } = rating;
  return (
    <>
      <span className={styles.marks}>
        {rag !== null && <RatingMark colour={rag} />}
        <StatusMark status={status} labels={labels} />
      </span>
      {comment !== null && <Text className={styles.comment}>{comment}</Text>}
    </>
  );
}
