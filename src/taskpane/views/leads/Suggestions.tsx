import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LeadsReading } from "../../../actions/leads";
import { useListStyles } from "../../parts/useListStyles";

const useStyles = makeStyles({
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
  const list = useListStyles();
  return (
    <ul className={list.plain}>
      {suggestions.map((suggestion) => {
        const pair = suggestion.names.join(" and ");
        return (
          <li key={pair} className={list.ruled}>
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
