import type { WorkbookSnapshot, WorksheetGrid } from "../../src/tracker/grid";
import { monthCell } from "./dates";
import { GridBuilder, type DrawnCell } from "./gridBuilder";
import { Phrases } from "./phrases";
import { Random } from "./random";
import { ratingCell } from "./ratings";

const SHEETS = 5;
const OBJECTIVE = 0;
const LEAD = 1;
const ACTION = 2;
/** Each is followed by its two quarters. */
const MILESTONES = [3, 6, 9, 12, 15] as const;
const EVIDENCE = 18;
const WIDTH = 19;
/** Quarters that have a rating by the day that the plan is judged at. */
const RATED_QUARTERS = 7;

/** Some actions between a header and the next, in blocks that share an objective. */
const TABLE_ACTIONS = 6;

/**
 * Milestones with two quarters after each, under headers of three rows that come again every few actions; an
 * objective, its leads and its evidence are merged over its rows. Always on five sheets, so that a sheet grows as
 * the plan does.
 */
export function milestonePlan(actions: number, seed: number): WorkbookSnapshot {
  const worksheets = Array.from({ length: SHEETS }, (_, index) => {
    const from = Math.floor((actions * index) / SHEETS);
    const to = Math.floor((actions * (index + 1)) / SHEETS);
    return new SheetDrawing(index + 1, to - from, new Random(seed * SHEETS + index)).draw();
  });
  return { worksheets, ownSheets: [] };
}

class SheetDrawing {
  private readonly phrases: Phrases;
  private readonly builder: GridBuilder;
  private objectives = 0;

  constructor(
    private readonly number: number,
    private readonly actions: number,
    private readonly random: Random,
  ) {
    this.phrases = new Phrases(random);
    this.builder = new GridBuilder(`Area ${number}`, WIDTH);
  }

  draw(): WorksheetGrid {
    this.builder.wide("Brackenmoor Council and its partners: SEND improvement plan");
    for (let left = this.actions; left > 0; left -= TABLE_ACTIONS) {
      const continued = left === this.actions ? "" : " (continued)";
      this.builder.row();
      this.builder.wide(`Priority ${this.number}: Support comes sooner${continued}`);
      this.header();
      this.table(Math.min(left, TABLE_ACTIONS));
    }
    return this.builder.grid();
  }

  private header(): void {
    const top = this.builder.next;
    for (const column of [OBJECTIVE, LEAD, ACTION, EVIDENCE]) this.builder.merge(top, column, 3, 1);
    this.builder.merge(top, MILESTONES[0], 1, EVIDENCE - MILESTONES[0]);
    this.builder.row({ 0: "Objective", 1: "Lead", 2: "Actions", 3: "Milestones", 18: "Evidence" });
    const months: Record<number, DrawnCell> = {};
    const quarters: Record<number, string> = {};
    MILESTONES.forEach((column, index) => {
      months[column] = monthCell(2023, 7 + 6 * index);
      months[column + 1] = { text: "RAG" };
      this.builder.merge(top + 1, column, 2, 1);
      this.builder.merge(top + 1, column + 1, 1, 2);
      quarters[column + 1] = `Q${2 * index + 1}`;
      quarters[column + 2] = `Q${2 * index + 2}`;
    });
    this.builder.row(months);
    this.builder.row(quarters);
  }

  private table(actions: number): void {
    for (let left = actions; left > 0;) {
      const rows = Math.min(left, this.random.between(1, 4));
      this.block(rows);
      left -= rows;
    }
  }

  private block(rows: number): void {
    this.objectives += 1;
    const objective = `${this.number}.${this.objectives}`;
    for (const column of [OBJECTIVE, LEAD, EVIDENCE])
      this.builder.merge(this.builder.next, column, rows, 1);
    for (let row = 1; row <= rows; row++) {
      const action = `${objective}.${row}: ${this.phrases.action()}`;
      this.builder.row({
        ...(row === 1 ? this.shared(objective) : {}),
        [ACTION]: action,
        ...this.milestones(),
        ...this.ratings(),
      });
    }
  }

  private shared(objective: string): Record<number, string> {
    return {
      [OBJECTIVE]: `${objective} ${this.phrases.objective()}`,
      [LEAD]: this.phrases.leads(),
      [EVIDENCE]: this.random.chance(0.9) ? this.phrases.evidence() : "",
    };
  }

  private milestones(): Record<number, string> {
    const columns = MILESTONES.filter(() => this.random.chance(0.4));
    return Object.fromEntries(columns.map((column) => [column, this.phrases.step()]));
  }

  private ratings(): Record<number, DrawnCell> {
    const columns = MILESTONES.flatMap((column) => [column + 1, column + 2]);
    const rated = columns.slice(0, RATED_QUARTERS);
    return Object.fromEntries(rated.map((column) => [column, ratingCell(this.random)]));
  }
}
