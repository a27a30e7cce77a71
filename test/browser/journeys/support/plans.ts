import type { Shown } from "../../support/openPreview";
import { blankWorkbook } from "../../../support/blankWorkbook";
import { layoutFile } from "../../../support/layoutFile";
import type { SheetSketch } from "../../../support/layout";

/** A workbook of sheets that an officer might lay out. */
export function workbookWith(name: string, sheets: readonly SheetSketch[]): Shown {
  return { name, bytes: layoutFile({ says: name, asOf: "2026-01-15", sheets, read: [] }) };
}

/** Notes of a meeting, and a list under headers that no plan has. */
export const NO_PLAN: Shown = workbookWith("Notes.xlsx", [
  { name: "Notes", rows: [["Steering group"], ["We met in the town hall."]] },
  {
    name: "Work list",
    rows: [
      ["Work of the group", null],
      ["Deed", "Chief", "Until"],
      ["Publish the local offer anew", "Priya Nair", "30/09/2026"],
      ["Train every health visitor", "Tomasz Wilk", "31/12/2026"],
      ["Agree a checklist with settings", "Tomasz Wilk", "31/03/2027"],
    ],
  },
]);

export const EMPTY: Shown = { name: "Empty.xlsx", bytes: blankWorkbook() };
