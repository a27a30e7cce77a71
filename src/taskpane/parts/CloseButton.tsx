import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";

/** Closes the message that it stands in. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button
      appearance="transparent"
      aria-label="Close this message"
      icon={<Dismiss16Regular />}
      onClick={onClose}
    />
  );
}
