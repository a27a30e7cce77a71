import { Diamond16Filled, Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import { severityWord } from "../../actions/words";
import type { Severity } from "../../tracker/model";
import { Mark, type Tone } from "./Mark";

const SIGNS: Readonly<Record<Severity, { readonly Icon: FluentIcon; readonly tone: Tone }>> = {
  high: { Icon: Diamond16Filled, tone: "bad" },
  medium: { Icon: Warning16Regular, tone: "warning" },
  low: { Icon: Info16Regular, tone: "plain" },
};

/** How serious a flag is, in a word with its sign. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { Icon, tone } = SIGNS[severity];
  return (
    <Mark sign={<Icon />} tone={tone}>
      {severityWord(severity)}
    </Mark>
  );
}
