import { Body1, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { OPTIONAL_SECTIONS, SECTION_WORDS, type OptionalSection } from "../../../actions/choices";
import { EMPTY_WORDS } from "./reportWords";

const useStyles = makeStyles({
  // The view scrolls, so nothing in it may be squeezed.
  all: { display: "flex", flexDirection: "column", flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly chosen: readonly OptionalSection[];
  /** Sheets that this plan has nothing for. */
  readonly empty: readonly OptionalSection[];
  readonly hasEarlier: boolean;
  readonly onChange: (sections: readonly OptionalSection[]) => void;
}

const ALWAYS = "Board summary counts over Board actions, so these two are always written.";
const LEFT_OUT =
  "A sheet of an earlier report that you leave out stays as it is, and its title then says that it is no part of this report.";

/** Which sheets are written; two always are. A Field would give all its boxes one id, and a label's click to the first. */
export function Sections({ chosen, empty, hasEarlier, onChange }: Props) {
  const styles = useStyles();
  const [title, hint] = [useId(), useId()];
  const isShort = chosen.length < OPTIONAL_SECTIONS.length;
  const toggle = (section: OptionalSection, isChosen: boolean) =>
    onChange(
      OPTIONAL_SECTIONS.filter((each) => (each === section ? isChosen : chosen.includes(each))),
    );
  return (
    <div role="group" className={styles.all} aria-labelledby={title} aria-describedby={hint}>
      <Body1 id={title}>Sheets</Body1>
      <Checkbox label="Board summary" checked disabled />
      <Checkbox label="Board actions" checked disabled />
      {OPTIONAL_SECTIONS.map((section) => (
        <Checkbox
          key={section}
          label={<Labelled section={section} isEmpty={empty.includes(section)} />}
          checked={chosen.includes(section)}
          onChange={(_, { checked }) => toggle(section, checked === true)}
        />
      ))}
      <Caption1 id={hint} className={styles.hint}>
        {isShort && hasEarlier ? `${ALWAYS} ${LEFT_OUT}` : ALWAYS}
      </Caption1>
    </div>
  );
}

interface LabelledProps {
  readonly section: OptionalSection;
  readonly isEmpty: boolean;
}

/** Its name, and under it what the sheet holds, or why it holds nothing. It can be chosen all the same, for later. */
function Labelled({ section, isEmpty }: LabelledProps) {
  const { name, about } = SECTION_WORDS[section];
  return (
    <>
      {name} <br />
      <Caption1>{isEmpty ? (EMPTY_WORDS[section] ?? about) : about}</Caption1>
    </>
  );
}
