import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { REPORT_MODES, type ReportMode } from "../../../actions/choices";
import type { ReportOutlook } from "../../../actions/describeReport";
import { MODE_WORDS, publicationWords } from "./reportWords";

interface Props {
  readonly mode: ReportMode;
  readonly outlook: ReportOutlook;
  readonly onChange: (mode: ReportMode) => void;
}

/** Whether the report is for work or for publication, and what that would leave out. */
export function CopyKind({ mode, outlook, onChange }: Props) {
  return (
    <Field
      label="Kind of copy"
      {...(mode === "publication" ? { hint: publicationWords(outlook) } : {})}
    >
      <RadioGroup
        value={mode}
        onChange={(_, { value }) => {
          const chosen = REPORT_MODES.find((each) => each === value);
          if (chosen) onChange(chosen);
        }}
      >
        {REPORT_MODES.map((each) => (
          <Radio key={each} value={each} label={MODE_WORDS[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
