import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";

export interface NoticeBarProps {
  /** Null: nothing is to be said. */
  readonly sentence: string | null;
  readonly onClose: () => void;
}

/** What could not be done, in a sentence. */
export function NoticeBar({ sentence, onClose }: NoticeBarProps) {
  if (sentence === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label="Close this message"
            icon={<Dismiss16Regular />}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
