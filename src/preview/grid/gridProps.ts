import type { Worksheet } from "../../host/embedded";
import type { OpenDocument } from "../document/OpenDocument";
import type { EditingState } from "../document/useEditing";
import type { SelectionState } from "../document/useSelection";

export interface GridProps {
  readonly document: OpenDocument;
  readonly sheet: Worksheet;
  readonly version: number;
  readonly selection: SelectionState;
  readonly editing: EditingState;
  readonly onFollow: (reference: string) => void;
}
