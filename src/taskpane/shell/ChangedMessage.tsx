import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface Props {
  readonly words: string;
  readonly isBusy: boolean;
  readonly onRead: () => void;
}

/** Says that what is shown is older than the sheets; nothing is read again unasked. */
export function ChangedMessage({ words, isBusy, onRead }: Props) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={isBusy} onClick={onRead}>
          Read again
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
