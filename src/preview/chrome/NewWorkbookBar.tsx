import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";

export interface NewWorkbookBarProps {
  readonly onShow: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The add-in has opened a new workbook, which Excel shows in a window of its own. */
export function NewWorkbookBar({ onShow, onSave, onClose }: NewWorkbookBarProps) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        The add-in has made a new workbook. Excel would open it in a window of its own; here you can
        look at it in place of this one, or save it.
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label="Let the new workbook go"
            icon={<Dismiss16Regular />}
            onClick={onClose}
          />
        }
      >
        <Button onClick={onShow}>Show the new workbook</Button>
        <Button onClick={onSave}>Save the new workbook</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
