import { readWorkbook } from "../../src/actions";
import { cellPosition, type WorkbookSnapshot, type WorksheetGrid } from "../../src/tracker/grid";
import { dateFormat, serialToDate } from "../../src/tracker/fields/serial";
import type { Action, Plan } from "../../src/tracker/model";
import { readPlan } from "../../src/tracker/read/readPlan";
import { layoutFile } from "../support/layoutFile";
import { withWorkbook } from "../support/openOffice";
import { onSheets, withColumn, withRow, withTexts } from "../support/reshape";
import { LAYOUTS } from "./layouts";

/** Changes that mean nothing to whoever reads the plan. */
const CHANGES: readonly {
  readonly says: string;
  readonly change: (grid: WorksheetGrid, plan: Plan, date1904: boolean) => WorksheetGrid;
}[] = [
  { says: "a column to the right", change: (grid) => withColumn(grid, 0) },
  { says: "two rows down", change: (grid) => withRow(withRow(grid, 0), 0) },
  {
    says: "under a line that says when it was updated",
    change: (grid) => withRow(grid, 0, { text: "Last updated by the programme office", column: 0 }),
  },
  {
    says: "under a title with a fill",
    change: (grid) =>
      titled(withRow(withRow(grid, 0), 0, { text: "Fenwater partners", column: 0 })),
  },
  {
    says: "over a line that says when it is reviewed",
    change: (grid) =>
      withRow(withRow(grid, grid.values.length), grid.values.length + 1, {
        text: "Next review: September board",
        column: 0,
      }),
  },
  { says: "with its labels in capitals", change: inLabels((text) => text.toUpperCase()) },
  { says: "with colons behind its labels", change: inLabels((text) => `${text}:`) },
  { says: "with footnotes to its labels", change: inLabels((text) => `${text}*`) },
  { says: "with its labels on two lines", change: inLabels((text) => text.replace(" ", "\n")) },
  { says: "with its real days shown month first", change: monthFirst },
  { says: "with spaces around its texts", change: (grid) => withTexts(grid, spaced) },
];

/** With the first row in one fill. */
const titled = (grid: WorksheetGrid): WorksheetGrid => ({
  ...grid,
  fills: grid.fills.map((fills, row) => (row === 0 ? fills.map(() => "#1F3864") : fills)),
});

const NOT_BLANK = /\S/;
const spaced = (text: string) => (NOT_BLANK.test(text) ? `  ${text} \u00a0` : text);

describe.each(LAYOUTS)("reads $says the same", (layout) => {
  let snapshot: WorkbookSnapshot;
  let plan: Plan;
  beforeAll(async () => {
    snapshot = await withWorkbook(layoutFile(layout), () => readWorkbook());
    plan = readPlan(snapshot, layout);
  });

  test.each(CHANGES)("$says", ({ change }) => {
    const changed = onSheets(snapshot, (grid) => change(grid, plan, layout.dateSystem === 1904));
    const again = readPlan(changed, layout);
    expect(again.actions.map(factsOf)).toEqual(plan.actions.map(factsOf));
    expect(again.tables.length).toBe(plan.tables.length);
  });
});

/** As a program that was set up in the United States leaves them: "1/8/18" for 8 January 2018. */
function monthFirst(grid: WorksheetGrid, _: Plan, date1904: boolean): WorksheetGrid {
  const shown = (row: number, column: number): string | null => {
    const value = grid.values[row]?.[column];
    const isDay = dateFormat(grid.numberFormats[row]?.[column] ?? "General") === "day";
    const day = isDay && typeof value === "number" ? serialToDate(value, date1904) : null;
    return day?.replace(/^\d\d(\d\d)-0?(\d+)-0?(\d+)$/, "$2/$3/$1") ?? null;
  };
  return {
    ...grid,
    text: grid.text.map((cells, row) => cells.map((text, at) => shown(row, at) ?? text)),
    numberFormats: grid.numberFormats.map((formats, row) =>
      formats.map((format, at) => (shown(row, at) === null ? format : "m/d/yy")),
    ),
  };
}

/** A change of the labels over a plan's tables. */
function inLabels(change: (text: string) => string) {
  return (grid: WorksheetGrid, { tables, actions }: Plan): WorksheetGrid => {
    // A card's labels stand beside its values.
    if (actions.some(({ sheet, fieldCells }) => sheet === grid.name && fieldCells)) return grid;
    const headers = tables.flatMap(({ sheet, range, headerRows }) => {
      const [first, last] = range.split(":").map(cellPosition);
      return sheet === grid.name && first && last ? [{ first, last, headerRows }] : [];
    });
    return withTexts(grid, (text, r, c) => {
      const [row, column] = [r + grid.origin.row, c + grid.origin.column];
      const isLabel = headers.some(
        ({ first, last, headerRows }) =>
          row >= first.row &&
          row < first.row + headerRows &&
          column >= first.column &&
          column <= last.column,
      );
      return isLabel && /\p{L}$/u.test(text) ? change(text) : text;
    });
  };
}

/** What an action says, wherever its cells stand. */
function factsOf(action: Action) {
  const { ref, seeAlso, text, theme, objective, start, due, originalDue, completed, ongoing } =
    action;
  return {
    ...{ ref, seeAlso, start, due, originalDue, completed, ongoing },
    words: [text, theme, objective].map((words) => words?.trim() ?? null),
    leads: action.leads.map(({ name, organisation }) => ({ name, organisation })),
    milestones: action.milestones.map((milestone) => milestone.due),
    ratings: action.ratings.map(({ start: from, end, rag, status }) => [from, end, rag, status]),
    evidence: action.evidence.map((words) => words.trim()),
    ...{ rag: action.rag, status: action.status },
  };
}
