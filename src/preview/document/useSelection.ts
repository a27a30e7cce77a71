import { useState } from "react";
import { selectAreas, type Area, type Position, type Worksheet } from "../../host/embedded";
import { areaOfCells, sameArea, wholeCell } from "../grid/areas";
import type { OpenDocument } from "./OpenDocument";

/** What is selected on the sheet that is shown. */
export interface Selection {
  readonly area: Area;
  /** The cell that is typed into: where the selection was begun. */
  readonly active: Position;
  /** The cell that the selection was last drawn to. */
  readonly extent: Position;
  /** A person drew it here; else it was set in the workbook. */
  readonly isDrawn: boolean;
}

interface Drawn extends Selection {
  readonly sheetId: string;
}

export interface SelectionState extends Selection {
  /** Selects from one cell to another, merged cells whole. */
  readonly select: (from: Position, to?: Position) => void;
  /** Selects an area as it is. */
  readonly selectArea: (sheet: Worksheet, area: Area) => void;
}

/** The workbook's own selection, which the add-in sees and may set; of a hidden sheet, one that only the page knows. */
export function useSelection(document: OpenDocument, sheet: Worksheet): SelectionState {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const known = document.host.session.selectionOn(sheet)[0] ?? CORNER;
  const put = (on: Worksheet, selection: Selection) => {
    setDrawn({ ...selection, sheetId: on.id });
    if (on.visibility !== "Visible") return;
    document.act((session) => selectAreas(session, on, [selection.area]));
  };
  return {
    ...current(drawn, sheet, known),
    select: (from, to = from) => {
      const { row, column } = wholeCell(sheet, from);
      put(sheet, {
        area: areaOfCells(sheet, from, to),
        active: { row, column },
        extent: to,
        isDrawn: true,
      });
    },
    selectArea: (on, area) => {
      const active = { row: area.row, column: area.column };
      put(on, { area, active, extent: active, isDrawn: true });
    },
  };
}

const CORNER: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function current(drawn: Drawn | null, sheet: Worksheet, known: Area): Selection {
  const own = drawn?.sheetId === sheet.id ? drawn : null;
  if (own && (sheet.visibility !== "Visible" || sameArea(own.area, known))) return own;
  const active = { row: known.row, column: known.column };
  return { area: known, active, extent: active, isDrawn: false };
}
