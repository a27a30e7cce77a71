import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Position } from "../../../actions/describePosition";
import { capital, statusWord } from "../../../actions/words";
import type { Preferences } from "../../../tracker/preferences";
import { Choice } from "../../parts/Choice";
import { FilterTag } from "../../parts/FilterTag";
import { FindBox } from "../../parts/FindBox";
import type { ActionFilter } from "../../state/paneState";
import type { FilterOptions } from "./filterActions";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  find: { flex: "1 1 0", minWidth: 0 },
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly filter: ActionFilter;
  readonly options: FilterOptions;
  readonly labels: Preferences["labels"];
  readonly called: Position["called"];
  readonly onFilter: (change: Partial<ActionFilter>) => void;
}

/** What to look for among the actions. The filters open below the search box, where there is room for their words. */
export function ActionTools(props: Props) {
  const { filter, onFilter } = props;
  const styles = useStyles();
  const { theme, lead, status, quarter, only } = filter;
  const set = [theme, lead, status, quarter].filter((value) => value !== null).length;
  const [isOpen, setOpen] = useState(set > 0);
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <div className={styles.find}>
          <FindBox
            label="Search actions"
            text={filter.text}
            onChange={(text) => onFilter({ text })}
          />
        </div>
        <Button
          aria-expanded={isOpen}
          iconPosition="after"
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          onClick={() => setOpen(!isOpen)}
        >
          {set === 0 ? "Filters" : `Filters (${set})`}
        </Button>
      </div>
      {only !== null && <FilterTag words={only.title} onRemove={() => onFilter({ only: null })} />}
      {isOpen && <Filters {...props} />}
    </div>
  );
}

function Filters({ filter, options, labels, called, onFilter }: Props) {
  const styles = useStyles();
  const { theme, lead, status, quarter } = filter;
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      {options.themes.length > 0 && (
        <Choice
          label={capital(called.theme.one)}
          all={`All ${called.theme.many}`}
          value={theme}
          options={options.themes.map(asOption)}
          onChange={(value) => onFilter({ theme: value })}
        />
      )}
      <Choice
        label="Lead"
        all="All leads"
        value={lead}
        options={options.leads.map(asOption)}
        onChange={(value) => onFilter({ lead: value })}
      />
      <Choice
        label="Status"
        all="All statuses"
        value={status}
        options={options.statuses.map((value) => ({ value, label: statusWord(value, labels) }))}
        onChange={(value) => onFilter({ status: value })}
      />
      {options.quarters.length > 0 && (
        <Choice
          label="Rated in"
          all={`Any ${called.period.one}`}
          value={quarter}
          options={options.quarters.map(asOption)}
          onChange={(value) => onFilter({ quarter: value })}
        />
      )}
    </div>
  );
}

function asOption(value: string): { readonly value: string; readonly label: string } {
  return { value, label: value };
}
