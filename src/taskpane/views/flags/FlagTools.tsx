import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { capital, ruleWord } from "../../../actions/words";
import { Choice } from "../../parts/Choice";
import { FilterTag } from "../../parts/FilterTag";
import { FindBox } from "../../parts/FindBox";
import type { FlagFilter, FlagGrouping } from "../../state/paneState";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});

const groupings = (
  themeWord: string | null,
): readonly { readonly value: FlagGrouping; readonly label: string }[] => [
  { value: "rule", label: "Kind of flag" },
  ...(themeWord === null ? [] : [{ value: "theme" as const, label: capital(themeWord) }]),
  { value: "lead", label: "Lead" },
  { value: "sheet", label: "Worksheet" },
];

interface Props {
  readonly filter: FlagFilter;
  /** How many flags are set aside. */
  readonly setAside: number;
  /** What the plan calls its themes: "theme", "priority"; null where it has none. */
  readonly themeWord: string | null;
  readonly onFilter: (change: Partial<FlagFilter>) => void;
}

/** What to search for, how to group, and whether to see what was set aside. */
export function FlagTools({ filter, setAside, themeWord, onFilter }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <FindBox label="Search flags" text={filter.text} onChange={(text) => onFilter({ text })} />
      {filter.rules !== null && (
        <FilterTag
          words={filter.rules.map(ruleWord).join(", ")}
          onRemove={() => onFilter({ rules: null })}
        />
      )}
      <div className={styles.row}>
        {!filter.setAside && (
          <Choice
            label="Group by"
            value={filter.groupedBy}
            options={groupings(themeWord)}
            onChange={(groupedBy) => groupedBy !== null && onFilter({ groupedBy, toggled: [] })}
          />
        )}
        <Checkbox
          label={`Show set aside (${setAside})`}
          checked={filter.setAside}
          onChange={(_, { checked }) => onFilter({ setAside: checked === true })}
        />
      </div>
    </div>
  );
}
