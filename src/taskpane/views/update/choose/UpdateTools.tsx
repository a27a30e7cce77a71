import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { capital, statusWord } from "../../../../actions/words";
import { Choice } from "../../../parts/Choice";
import { FindBox } from "../../../parts/FindBox";
import type { StageProps } from "../stage";
import { PeriodChoice } from "./PeriodChoice";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
    "& select": { width: "100%", minWidth: 0 },
    "& span": { minWidth: 0 },
  },
  more: { alignSelf: "start" },
});

/** Whose actions, for which period; further filters are there for who wants them. */
export function UpdateTools(props: StageProps) {
  const styles = useStyles();
  const { updates, updating, options } = props;
  const { lead, theme, status, text, isOverdue } = updating.filter;
  const set = [theme !== null, status !== null, text !== "", isOverdue].filter(Boolean).length;
  const [isOpen, setOpen] = useState(set > 0);
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <Choice
          label="Whose actions"
          all="Everybody’s"
          value={lead}
          options={options.leads.map(asOption)}
          onChange={(value) => updates.filter({ lead: value })}
        />
        <PeriodChoice {...props} />
      </div>
      <Button
        className={styles.more}
        size="small"
        aria-expanded={isOpen}
        iconPosition="after"
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        onClick={() => setOpen(!isOpen)}
      >
        {set === 0 ? "More filters" : `More filters (${set})`}
      </Button>
      {isOpen && <MoreFilters {...props} />}
    </div>
  );
}

function MoreFilters({ state, updates, updating, options, position }: StageProps) {
  const styles = useStyles();
  const { theme, status, text, isOverdue } = updating.filter;
  const { labels } = state.kept.preferences;
  return (
    <div className={styles.tools} role="group" aria-label="More filters">
      <div className={styles.row}>
        {options.themes.length > 0 && (
          <Choice
            label={capital(position.called.theme.one)}
            all={`All ${position.called.theme.many}`}
            value={theme}
            options={options.themes.map(asOption)}
            onChange={(value) => updates.filter({ theme: value })}
          />
        )}
        <Choice
          label="Status now"
          all="All statuses"
          value={status}
          options={options.statuses.map((value) => ({ value, label: statusWord(value, labels) }))}
          onChange={(value) => updates.filter({ status: value })}
        />
      </div>
      <FindBox
        label="Search actions"
        text={text}
        onChange={(typed) => updates.filter({ text: typed })}
      />
      <Checkbox
        label="Only those past their date"
        checked={isOverdue}
        onChange={(_, { checked }) => updates.filter({ isOverdue: checked === true })}
      />
    </div>
  );
}

function asOption(value: string): { readonly value: string; readonly label: string } {
  return { value, label: value };
}
