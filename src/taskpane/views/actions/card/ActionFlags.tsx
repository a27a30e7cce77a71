import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ActionLine } from "../../../../actions/describeActions";
import { longDate, ruleWord } from "../../../../actions/words";
import type { Flag } from "../../../../tracker/model";
import { PlaceLink } from "../../../parts/PlaceLink";
import { SeverityMark } from "../../../parts/SeverityMark";
import type { CardPart } from "./cardPart";
import { Section } from "../../../parts/Section";
import { useListStyles } from "../../../parts/useListStyles";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

interface Props extends Pick<CardPart, "onSelect"> {
  readonly line: ActionLine;
}

/** What was flagged of the action, and what is doubtful beside that; nothing where all is well. */
export function ActionFlags({ line: { action, flags, setAside }, onSelect }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const told = [...flags, ...setAside.map(({ flag }) => flag)].map(({ rule }) => rule as string);
  const doubts = action.doubts.filter(({ kind }) => !told.includes(kind));
  if (told.length + doubts.length === 0) return null;
  return (
    <Section title="Flags">
      <ul className={list.spaced}>
        {flags.map((flag) => (
          <FlagItem key={flag.rule + flag.cell} flag={flag} said={null} onSelect={onSelect} />
        ))}
        {setAside.map(({ flag, entry: { reason, on } }) => (
          <FlagItem
            key={flag.rule + flag.cell}
            flag={flag}
            said={`Set aside on ${longDate(on)}: “${reason}”`}
            onSelect={onSelect}
          />
        ))}
        {doubts.map(({ kind, cell, message }) => (
          <li key={kind + cell} className={styles.item}>
            <Text>{message}</Text>
            <Caption1>
              <PlaceLink place={{ sheet: action.sheet, cells: [cell] }} onSelect={onSelect} />
            </Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps extends Pick<CardPart, "onSelect"> {
  readonly flag: Flag;
  readonly said: string | null;
}

function FlagItem({ flag, said, onSelect }: ItemProps) {
  const styles = useStyles();
  const { rule, severity, message, suggestion, sheet, cell } = flag;
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <Text weight="semibold">{ruleWord(rule)}</Text>
        {said === null && <SeverityMark severity={severity} />}
      </span>
      <Text>{message}</Text>
      {suggestion !== null && <Text italic>{suggestion}</Text>}
      {said !== null && <Text>{said}</Text>}
      <Caption1>
        <PlaceLink place={{ sheet, cells: [cell] }} of={ruleWord(rule)} onSelect={onSelect} />
      </Caption1>
    </li>
  );
}
