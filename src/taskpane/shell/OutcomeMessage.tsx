import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Outcome } from "../state/paneState";

interface Props {
  readonly outcome: Outcome;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What came of the last thing that was asked for: where it is, or what to do. */
export function OutcomeMessage({ outcome, onOpenSheet, onRetry, onDismiss }: Props) {
  const isDone = outcome.kind === "done";
  return (
    <MessageBar intent={isDone ? "success" : "error"} layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{isDone ? "Done" : outcome.title}</MessageBarTitle>
        {isDone ? <DoneWords outcome={outcome} onOpenSheet={onOpenSheet} /> : outcome.message}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="Close this message"
            icon={<Dismiss16Regular />}
            onClick={onDismiss}
          />
        }
      >
        {!isDone && outcome.canRetry && <Button onClick={onRetry}>Try again</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

function DoneWords({
  outcome: { message, sheets },
  onOpenSheet,
}: {
  readonly outcome: Extract<Outcome, { kind: "done" }>;
  readonly onOpenSheet: (sheet: string) => void;
}) {
  if (sheets.length === 0) return message;
  return (
    <>
      {message}{" "}
      {sheets.map((sheet) => (
        <div key={sheet}>
          <Link as="button" onClick={() => onOpenSheet(sheet)}>
            {sheet}
          </Link>
        </div>
      ))}
    </>
  );
}
