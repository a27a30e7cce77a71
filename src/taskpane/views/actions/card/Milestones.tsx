import { Caption1, makeStyles, Text } from "@fluentui/react-components";
import { longDate } from "../../../../actions/words";
import type { IsoDate } from "../../../../tracker/model";
import { PlaceLink } from "../../../parts/PlaceLink";
import type { CardPart } from "./cardPart";
import { Section } from "../../../parts/Section";
import { useListStyles } from "../../../parts/useListStyles";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column" },
  text: { whiteSpace: "pre-wrap" },
});

/** What is to be delivered by each date; nothing where the plan has no milestones. */
export function Milestones({ action, asOf, onSelect }: CardPart & { readonly asOf: IsoDate }) {
  const styles = useStyles();
  const list = useListStyles();
  const isPast = (due: IsoDate | null) =>
    due !== null && due < asOf && action.status !== "complete";
  if (action.milestones.length === 0) return null;
  return (
    <Section title="Milestones">
      <ol className={list.spaced}>
        {action.milestones.map(({ due, text, cell }, at) => (
          <li key={`${cell} ${at}`} className={styles.item}>
            <Text weight="semibold">{due === null ? "No date" : longDate(due)}</Text>
            <Text className={styles.text}>{text}</Text>
            <Caption1>
              {isPast(due) && "The date has passed. "}
              <PlaceLink
                place={{ sheet: action.sheet, cells: [cell] }}
                of="milestone"
                onSelect={onSelect}
              />
            </Caption1>
          </li>
        ))}
      </ol>
    </Section>
  );
}
