import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LeadsReading } from "../../../actions/leads";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Suggestion = LeadsReading["suggestions"][number];

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly isBusy: boolean;
  readonly onJoin: (suggestion: Suggestion) => void;
  readonly onKeepApart: (suggestion: Suggestion) => void;
}

/** Leads that may be one. Nothing is joined unless it is asked for. */
export function Suggestions({ suggestions, isBusy, onJoin, onKeepApart }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {suggestions.map((suggestion) => {
        const pair = suggestion.names.join(" and ");
        return (
          <li key={pair} className={styles.item}>
            <Text weight="semibold">{pair}</Text>
            <Text>{suggestion.why}</Text>
            <div className={styles.buttons}>
              <Button
                size="small"
                aria-label={`Join ${pair}`}
                disabledFocusable={isBusy}
                onClick={() => onJoin(suggestion)}
              >
                Join…
              </Button>
              <Button
                size="small"
                aria-label={`${pair} are not the same`}
                disabledFocusable={isBusy}
                onClick={() => onKeepApart(suggestion)}
              >
                Not the same
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
