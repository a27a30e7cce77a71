import { readCodeGrid } from "../fields/rating";
import { readPeople } from "../fields/people";
import type { Plan } from "../model";
import { goesOnFrom } from "./headerless";
import { hasCardLabels } from "./parts/cards";
import { keyOutside } from "./ragKeys";
import type { SheetReading } from "./readSheet";
import type { SheetView } from "./sheetView";

/** Sheets without a tracker table, each with the reason. */
export function notTrackers(sheets: readonly SheetReading[]): Plan["notTrackers"][number][] {
  const read = new Set(
    sheets.filter(({ tables }) => tables.length > 0).map(({ view }) => view.name),
  );
  return sheets
    .filter(({ view }) => !read.has(view.name))
    .map((sheet) => ({ sheet: sheet.view.name, reason: reasonFor(sheet, sheets) }));
}

function reasonFor(sheet: SheetReading, sheets: readonly SheetReading[]): string {
  const { view, reason, isOut } = sheet;
  if (isOut && reason !== null) return reason;
  if (view.grid.isTooLarge === true)
    return "It has more cells than a plan can have, so it was not read: if the plan is on it, delete the rows and columns that are not part of the plan.";
  if (isBlank(view)) return "It is empty.";
  if (keyOutside(view.grid) !== null || readCodeGrid(view.grid) !== null)
    return "It explains the RAG colours.";
  if (readPeople(view.grid).length > 0) return "It is a glossary or a list of people.";
  if (reason !== null) return reason;
  const before = goesOnFrom(sheet, sheets);
  if (before !== null)
    return `Its rows look like actions of the table on “${before}”, and no header stands over them: copy that header above them.`;
  if (hasCardLabels(view))
    return "Its labels stand beside their values, and too few of its dates and ratings are filled in to tell actions by: set the actions out as a table, one a row.";
  return numbersShare(view) > 0.4
    ? "It holds figures, not actions."
    : "No header names actions and at least two of a lead, a date, a rating and evidence.";
}

function isBlank(view: SheetView): boolean {
  return view.grid.text.every((row) => row.every((text) => text.trim() === ""));
}

function numbersShare({ grid }: SheetView): number {
  const values = grid.values.flat().filter((value) => value !== "");
  return values.filter((value) => typeof value === "number").length / Math.max(1, values.length);
}
