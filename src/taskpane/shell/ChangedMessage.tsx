import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface Props {
  readonly cells: number;
  readonly isBusy: boolean;
  readonly onRead: () => void;
}

/** Says that what is shown is older than the sheet; nothing is read again unasked. */
export function ChangedMessage({ cells, isBusy, onRead }: Props) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {cells === 1 ? "1 cell was" : `${cells} cells were`} changed since this was read.
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={isBusy} onClick={onRead}>
          Read again
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
