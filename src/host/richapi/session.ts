import type { Area, Workbook, Worksheet } from "../workbook/model";
import { EventQueue } from "./events";
import { References } from "./references";

export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

/** How the add-in's page is shown: in the pane, or running without one. */
export const PANE_STATES = ["Visible", "Background", "Inactive"] as const;
export type PaneState = (typeof PANE_STATES)[number];

/** A range's place; moves when rows or columns are inserted or deleted, as Excel's references do. */
export interface RangeSelf {
  readonly sheet: Worksheet;
  /** Null once all its cells were deleted. */
  area: Area | null;
}

export interface SessionOptions {
  /** The file's name, as `workbook.name` gives it. */
  readonly workbookName: string;
  /** What TODAY and NOW say. */
  readonly now?: () => Date;
  /** Called when the add-in opens a new workbook, as Excel does in a window of its own; null for an empty one. */
  readonly onNewWorkbook?: (bytes: Uint8Array | null) => void;
}

/** One open workbook as an add-in meets it: the workbook, and what lives only while it is open. */
export class Session {
  readonly references = new References();
  readonly events = new EventQueue();
  calculationMode: CalculationMode = "Automatic";
  paneState: PaneState = "Visible";
  /** Whose doing what changes now is: events tell the add-in so. */
  triggerSource: "ThisLocalAddin" | "Unknown" = "Unknown";
  private readonly selections = new Map<string, Area[]>();
  private readonly ids = new WeakMap<object, string>();
  private lastId = 0;
  private batchRanges: RangeSelf[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly options: SessionOptions,
  ) {}

  /** An id for something of the workbook that has none in the file; the same for as long as it is open. */
  idOf(item: object): string {
    const known = this.ids.get(item);
    if (known !== undefined) return known;
    const id = `{${(++this.lastId).toString(16).toUpperCase().padStart(8, "0")}-FFFF-0000-0000-000000000000}`;
    this.ids.set(item, id);
    return id;
  }

  now(): Date {
    return this.options.now?.() ?? new Date();
  }

  /** The ranges that are alive: those of the running batch, and those that the client keeps. */
  liveRanges(): RangeSelf[] {
    const kept = this.references.objects().filter((object) => object.type === "Range");
    return [...new Set([...this.batchRanges, ...kept.map(({ self }) => self as RangeSelf)])];
  }

  newRange(sheet: Worksheet, area: Area): RangeSelf {
    const range = { sheet, area };
    this.batchRanges.push(range);
    return range;
  }

  endBatch(): void {
    this.batchRanges = [];
  }

  /** The areas selected on a sheet; A1 at first. */
  selectionOn(sheet: Worksheet): readonly Area[] {
    return this.selections.get(sheet.id) ?? [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  }

  select(sheet: Worksheet, areas: readonly Area[]): void {
    this.selections.set(sheet.id, [...areas]);
  }
}
