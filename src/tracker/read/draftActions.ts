import type { CellTexts } from "../sources";
import {
  crossReference,
  joinReference,
  leadingReference,
  tidyReference,
} from "../fields/reference";
import { headingText, withoutContinued } from "./headingText";
import { hasLinesBeside } from "./linesBeside";
import type { LogicalRow } from "./logicalRow";
import { makeObjective, ObjectiveFinder, type Objective } from "./objectives";
import { hasText, joinedText, ownTexts, textCells } from "./rowCells";
import { splitActions, type ActionPart, type SplitCell } from "./splitActions";

/** An action's words and place, before its fields are read. */
export interface ActionDraft {
  readonly row: LogicalRow;
  /** Its place among the actions of its row, and how many they are. */
  readonly index: number;
  readonly count: number;
  ref: string | null;
  readonly seeAlso: string | null;
  readonly text: string;
  readonly cell: string;
  readonly objective: Objective | null;
  readonly cells: DraftCells;
}

/** Where an action's words are told. */
export interface DraftCells {
  /** The cells of columns are null where there is no such column. */
  readonly ref: CellTexts | null;
  readonly text: CellTexts;
  readonly objective: CellTexts | null;
  /** The words that the reference begins where no column gives it. */
  readonly numbered: CellTexts;
}

/** The actions of one sheet's rows, in order. */
export function draftActions(rows: readonly LogicalRow[]): ActionDraft[] {
  const drafter = new ActionDrafter();
  const drafts = rows.flatMap((row) => drafter.draft(row));
  for (const draft of drafts) draft.ref ??= numberOfOnlyRow(draft);
  return drafts;
}

/** An objective's number is its action's where it groups no other. */
function numberOfOnlyRow({ row, count, objective }: ActionDraft): string | null {
  const inColumn = row.table.layout.columns.objective !== undefined;
  return inColumn && count === 1 && objective?.rows === 1 ? objective.number : null;
}

class ActionDrafter {
  private readonly objectives = new ObjectiveFinder();
  private readonly blocks = new Map<LogicalRow["block"], Objective>();
  private letter: string | null = null;

  draft(row: LogicalRow): ActionDraft[] {
    const { columns } = row.table.layout;
    const words = actionText(row);
    const split = splitActions(words, columns.objective === undefined, this.letter, (count) =>
      hasLinesBeside(row, count),
    );
    const own = split.parts[split.parts.length - 1]?.reference;
    this.letter = own?.kind === "letter" ? own.ref : null;
    const refText = columns.ref === undefined ? "" : joinedText(row, columns.ref);
    const cells = wordCells(row);
    const objective = this.objectiveOf(row, split, refText, cells);
    return split.parts.map((part, index) => {
      const text = wordsOf(part, tidyReference(refText) || null);
      return {
        row,
        index,
        count: split.parts.length,
        ...referenceOf(part, refText, objective, row),
        text: text || (objective?.words ?? ""),
        cell: cellOf(row),
        objective,
        cells: draftCells(row, part, objective, text === "" ? (objective?.cells ?? cells) : cells),
      };
    });
  }

  private objectiveOf(
    row: LogicalRow,
    { heading, parts }: SplitCell,
    refText: string,
    cells: CellTexts,
  ): Objective | null {
    const { objective, action } = row.table.layout.columns;
    if (objective !== undefined) {
      const own = parts[0]?.reference;
      const number = own?.kind === "number" ? own.ref : tidyReference(refText) || null;
      const within = action === undefined ? null : number;
      return this.objectives.find(joinedText(row, objective), textCells(row, objective), within);
    }
    if (heading !== "") {
      const made = makeObjective(withoutContinued(heading), cells);
      this.blocks.set(row.block, made);
      return made;
    }
    return this.blockObjective(row);
  }

  /** The heading row that the action stands under, or the heading in the cell above it. */
  private blockObjective({ block }: LogicalRow): Objective | null {
    const known = this.blocks.get(block);
    if (known) return known;
    if (block === null) return null;
    const made = makeObjective(headingText(block.heading.text).words, block.heading.cells);
    this.blocks.set(block, made);
    return made;
  }
}

/** The words of the table's only text column, or the action's own cell with those of its steps in the same column. */
function actionText(row: LogicalRow): string {
  const { action, objective } = row.table.layout.columns;
  const column = action ?? objective;
  if (column === undefined) return "";
  const steps = ownTexts(row.table.header.view, row.steps, column);
  return [joinedText(row, column), ...steps].filter((text) => text !== "").join("\n");
}

/** The cells of those words. */
function wordCells(row: LogicalRow): CellTexts {
  const { action, objective } = row.table.layout.columns;
  return textCells(row, action ?? objective ?? 0, row.steps);
}

function draftCells(
  row: LogicalRow,
  { reference }: ActionPart,
  objective: Objective | null,
  text: CellTexts,
): DraftCells {
  const { columns } = row.table.layout;
  const own = columns.objective === undefined ? null : textCells(row, columns.objective);
  const told = own && hasText(own) ? own : objective?.cells;
  return {
    ref: columns.ref === undefined ? null : textCells(row, columns.ref),
    text,
    objective: told ?? own,
    numbered: reference === null ? (told ?? text) : text,
  };
}

function referenceOf(
  part: ActionPart,
  refText: string,
  objective: Objective | null,
  row: LogicalRow,
): Pick<ActionDraft, "ref" | "seeAlso"> {
  const pointed = /^ref/i.test(refText) ? null : crossReference(refText);
  const seen = pointed ?? (part.reference === null ? crossReference(part.text) : null);
  const inColumn = pointed === null && refText !== "" ? tidyReference(refText) : null;
  if (seen !== null) return { ref: inColumn ?? seen, seeAlso: seen };
  const ref = ownReference(part, inColumn, numberAbove(objective, row));
  return { ref, seeAlso: objective?.isCrossReference === true ? (ref ?? objective.number) : null };
}

/** The objective's number; where there is none, the one that the theme begins with: "1" of "1. Waits are short". */
function numberAbove(objective: Objective | null, { table, theme }: LogicalRow): string | null {
  if (table.layout.columns.action === undefined) return null;
  if (objective !== null) return objective.number;
  const found = leadingReference(theme?.text ?? "");
  return found?.kind === "letter" ? null : (found?.ref ?? null);
}

function ownReference(
  { reference, item }: ActionPart,
  inColumn: string | null,
  above: string | null,
): string | null {
  if (inColumn === null) return reference === null ? null : joinReference(above, reference);
  const isSingle = /^[a-z]$/i.test(inColumn);
  const column = isSingle && above ? `${above}.${inColumn}` : inColumn;
  if (item !== undefined) return `${column}.${item}`;
  if (reference === null) return column;
  if (reference.kind === "letter") return joinReference(column, reference);
  return reference.ref.startsWith(`${column}.`) ? reference.ref : column;
}

/** The words of a part; a number that differs from the row's own reference is part of them. */
function wordsOf({ reference, text, whole }: ActionPart, inColumn: string | null): string {
  if (inColumn === null || reference === null || reference.kind === "letter") return text;
  return reference.ref === inColumn || reference.ref.startsWith(`${inColumn}.`) ? text : whole;
}

function cellOf({ table, rows, steps }: LogicalRow): string {
  const { view } = table.header;
  const { action, objective } = table.layout.columns;
  for (const column of [action, objective]) {
    if (column === undefined) continue;
    const at = [...rows, ...steps].find((row) => view.text(row, column) !== "");
    if (at !== undefined) return view.address(at, column);
  }
  return view.address(rows[0] ?? 0, objective ?? action ?? 0);
}
