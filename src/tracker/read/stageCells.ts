import { isMark, readStage } from "../fields/rating";
import type { Doubt, Status } from "../model";
import type { CellTexts } from "../sources";
import type { LogicalRow } from "./logicalRow";
import { joinedText, textCells } from "./rowCells";
import { stepsApart } from "./stepRows";

export interface StageReading {
  readonly told: Status | null;
  /** Absent where the table has no column of stages. */
  readonly cells?: CellTexts;
  readonly doubts: readonly Doubt[];
}

/** How far a row is by its column of stages, or by the more advanced of its two. */
export function readStages(row: LogicalRow): StageReading {
  const { columns, otherStage } = row.table.layout;
  const [first, second] = [columns.stage, otherStage].flatMap((column) =>
    column == null ? [] : witness(row, column),
  );
  if (!first) return { told: null, doubts: [] };
  if (!second) return { told: first.told, cells: first.cells, doubts: [] };
  const [more, less] = rank(second.told) > rank(first.told) ? [second, first] : [first, second];
  const cells: CellTexts = [...first.cells, ...second.cells];
  const isDenied = more.told === "complete" && less.told !== "complete" && less.says;
  if (!isDenied) return { told: more.told, cells, doubts: [] };
  const message = `It says “${less.text}” here and “${more.text}” in ${more.cells[0].cell}: it was taken as complete.`;
  const cell = less.cells[0].cell;
  return {
    told: more.told,
    cells,
    doubts: [{ kind: "status-conflict", field: "stage", cell, message }],
  };
}

interface Witness {
  readonly told: Status | null;
  /** It says how far the action is, even if only "N". */
  readonly says: boolean;
  readonly text: string;
  readonly cells: CellTexts;
}

function witness(row: LogicalRow, column: number): Witness {
  const { view } = row.table.header;
  const steps = stepsApart(row, column).map((at) => view.own(at, column));
  // A step that is complete does not make the action so.
  const text = steps.find((own) => readStage(own) !== "complete") ?? joinedText(row, column);
  const told = readStage(text);
  return { told, says: told !== null || isMark(text), text, cells: textCells(row, column) };
}

const FURTHER: readonly (Status | null)[] = [
  null,
  "not-started",
  "delayed",
  "at-risk",
  "in-progress",
  "on-track",
  "complete",
];
const rank = (status: Status | null): number => FURTHER.indexOf(status);
