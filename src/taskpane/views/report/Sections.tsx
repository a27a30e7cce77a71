import { Caption1, Checkbox, Field } from "@fluentui/react-components";
import { OPTIONAL_SECTIONS, SECTION_WORDS, type OptionalSection } from "../../../actions/choices";

interface Props {
  readonly chosen: readonly OptionalSection[];
  readonly hasEarlier: boolean;
  readonly onChange: (sections: readonly OptionalSection[]) => void;
}

const ALWAYS = "Board summary counts over Board actions, so these two are always written.";
const LEFT_OUT =
  "A sheet of an earlier report that you leave out stays as it is, and its title then says that it is no part of this report.";

/** Which sheets are written; two always are. */
export function Sections({ chosen, hasEarlier, onChange }: Props) {
  const isShort = chosen.length < OPTIONAL_SECTIONS.length;
  const toggle = (section: OptionalSection, isChosen: boolean) =>
    onChange(
      OPTIONAL_SECTIONS.filter((each) => (each === section ? isChosen : chosen.includes(each))),
    );
  return (
    <Field label="Sheets" hint={isShort && hasEarlier ? `${ALWAYS} ${LEFT_OUT}` : ALWAYS}>
      <div role="group" aria-label="Sheets">
        <Checkbox label="Board summary" checked disabled />
        <Checkbox label="Board actions" checked disabled />
        {OPTIONAL_SECTIONS.map((section) => (
          <Checkbox
            key={section}
            label={<Labelled section={section} />}
            checked={chosen.includes(section)}
            onChange={(_, { checked }) => toggle(section, checked === true)}
          />
        ))}
      </div>
    </Field>
  );
}

/** Its name, and under it what the sheet holds. */
function Labelled({ section }: { readonly section: OptionalSection }) {
  const { name, about } = SECTION_WORDS[section];
  return (
    <>
      {name}
      <br />
      <Caption1>{about}</Caption1>
    </>
  );
}
