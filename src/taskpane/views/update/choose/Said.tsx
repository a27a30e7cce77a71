import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import type { UpdateDraft, UpdateWarning } from "../../../../actions/updates";
import type { Plan } from "../../../../tracker/model";
import type { Preferences } from "../../../../tracker/preferences";
import { Mark } from "../../../parts/Mark";
import { saidParts } from "../saidParts";

const useStyles = makeStyles({
  said: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface Props {
  readonly draft: UpdateDraft;
  readonly warnings: readonly UpdateWarning[];
  readonly plan: Plan;
  readonly labels: Preferences["labels"];
}

/** What was said of an action and is not written yet, with what may have been overlooked. */
export function Said({ draft, warnings, plan, labels }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.said}>
      <Caption1>Not written yet</Caption1>
      {saidParts(draft, { plan, labels }).map((part) => (
        <Caption1 key={part} className={styles.line}>
          {part}
        </Caption1>
      ))}
      {warnings.map(({ kind, message }) => (
        <Caption1 key={kind}>
          <Mark sign={<Warning16Filled />} tone="warning">
            {message}
          </Mark>
        </Caption1>
      ))}
    </div>
  );
}
