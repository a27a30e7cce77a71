import type { Hyperlink } from "../../host/embedded";
import { openableAddress } from "./links";

export interface CellLinkProps {
  readonly link: Hyperlink;
  readonly text: string;
  /** A place in this workbook was chosen, such as "'Plan'!C8". */
  readonly onFollow: (reference: string) => void;
}

/** A link in a cell: within the workbook it moves the selection, outside it opens a tab of its own. */
export function CellLink({ link, text, onFollow }: CellLinkProps) {
  const { documentReference, screenTip } = link;
  const address = openableAddress(link);
  if (address === null && documentReference === null) return <>{text}</>;
  const props = { title: screenTip ?? undefined, tabIndex: -1, style: { color: "inherit" } };
  if (address !== null) {
    return (
      <a href={address} target="_blank" rel="noopener noreferrer" {...props}>
        {text}
      </a>
    );
  }
  return (
    <a
      {...props}
      href="#"
      onClick={(event) => {
        event.preventDefault();
        onFollow(documentReference ?? "");
      }}
    >
      {text}
    </a>
  );
}
