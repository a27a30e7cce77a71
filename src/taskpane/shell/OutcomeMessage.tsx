import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { CloseButton } from "../parts/CloseButton";
import type { Outcome } from "../state/paneState";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  sheets: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

interface Props {
  readonly outcome: Outcome;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** More links would cover what they are told of: a return for each of thirty leads, say. */
const MOST_SHEETS = 3;

const INTENTS = { done: "success", note: "info", failed: "error" } as const;

/** What came of the last thing that was asked for: where it is, or what to do. */
export function OutcomeMessage({ outcome, onOpenSheet, onRetry, onDismiss }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={INTENTS[outcome.kind]} layout="multiline">
      <MessageBarBody className={styles.body}>
        {outcome.kind === "failed" && <MessageBarTitle>{outcome.title}</MessageBarTitle>}
        {outcome.message}
        {outcome.kind === "done" && (
          <div className={styles.sheets}>
            {outcome.sheets.slice(0, MOST_SHEETS).map((sheet) => (
              <Link key={sheet} as="button" inline onClick={() => onOpenSheet(sheet)}>
                {`Open ${sheet}`}
              </Link>
            ))}
            {outcome.sheets.length > MOST_SHEETS && (
              <span>{`and ${outcome.sheets.length - MOST_SHEETS} more in this workbook`}</span>
            )}
          </div>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClose={onDismiss} />}>
        {outcome.kind === "failed" && outcome.canRetry && (
          <Button onClick={onRetry}>Try again</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
