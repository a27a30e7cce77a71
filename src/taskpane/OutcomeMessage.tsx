import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { Outcome } from "./paneStore";

const SHOWN: Record<Outcome["kind"], { title: string; intent: MessageBarIntent }> = {
  done: { title: "Done", intent: "success" },
  failed: { title: "Not done", intent: "error" },
};

/** What came of the last thing that was asked for. */
export function OutcomeMessage({ outcome }: { readonly outcome: Outcome }) {
  const { title, intent } = SHOWN[outcome.kind];
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {outcome.message}
      </MessageBarBody>
    </MessageBar>
  );
}
