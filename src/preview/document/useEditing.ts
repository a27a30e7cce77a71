import { useState } from "react";
import { enterValues, type Area, type Position, type Worksheet } from "../../host/embedded";
import { clipped } from "../grid/areas";
import { entryText } from "../grid/entryText";
import { lastUsed } from "../grid/sheetLayout";
import type { OpenDocument } from "./OpenDocument";
import { refusal } from "./refusal";

export interface EditingState {
  /** What is being typed; null while no cell is edited. */
  readonly draft: string | null;
  /** Where it is typed. */
  readonly at: "cell" | "bar";
  /** Begins with the cell's own text, or with what was just typed instead of it. */
  readonly begin: (at: "cell" | "bar", typed?: string) => void;
  readonly change: (draft: string) => void;
  readonly cancel: () => void;
  /** Enters what was typed; false where the workbook did not take it, and the person goes on typing. */
  readonly commit: () => boolean;
  /** Empties the cells of an area. */
  readonly clear: (area: Area) => void;
}

/** Editing a cell. While it goes on, the workbook answers no request of the add-in, as in Excel. */
export function useEditing(
  document: OpenDocument,
  sheet: Worksheet,
  active: Position,
  onRefused: (sentence: string) => void,
): EditingState {
  const [edit, setEdit] = useState<{ draft: string; at: "cell" | "bar" } | null>(null);
  const stop = () => {
    setEdit(null);
    document.host.editing = false;
  };
  const enter = (area: Area, text: string): boolean => {
    try {
      document.act((session) => enterValues(session, sheet, area, text, "en-GB"));
      return true;
    } catch (error) {
      onRefused(refusal(error));
      return false;
    }
  };
  const before = () => entryText(document.workbook, sheet, active);
  return {
    draft: edit?.draft ?? null,
    at: edit?.at ?? "cell",
    begin: (at, typed) => {
      document.host.editing = true;
      setEdit({ draft: typed ?? before(), at });
    },
    change: (draft) => setEdit((current) => current && { ...current, draft }),
    cancel: stop,
    commit: () => {
      if (!edit) return true;
      const isEntered =
        edit.draft === before() || enter({ ...active, rowCount: 1, columnCount: 1 }, edit.draft);
      if (isEntered) stop();
      return isEntered;
    },
    clear: (area) => {
      const used = usedPart(sheet, area);
      if (used) enter(used, "");
    },
  };
}

/** Whole rows and columns end where the sheet's cells do. */
function usedPart(sheet: Worksheet, area: Area): Area | null {
  const { row, column } = lastUsed(sheet);
  return clipped(area, { from: 0, to: row + 1 }, { from: 0, to: column + 1 });
}
