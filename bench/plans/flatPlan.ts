import type { WorkbookSnapshot } from "../../src/tracker/grid";
import { dayCell } from "./dates";
import { GridBuilder, type DrawnCell } from "./gridBuilder";
import { Phrases } from "./phrases";
import { Random } from "./random";
import { ratingCell } from "./ratings";

const HEADER = {
  0: "Ref",
  1: "Priority",
  2: "Action",
  3: "Responsible officer",
  4: "Due date",
  5: "RAG rating",
  6: "Progress update",
  7: "Evidence of impact",
};
const WIDTH = 8;
const PRIORITIES = 8;
const WRITTEN_DATES = [
  "Ongoing",
  "TBC",
  "Sept 24 - March 25",
  "Spring 2025",
  "31/09/2024",
] as const;

/** One table on one sheet under one header, a row an action, as an Excel table is. */
export function flatPlan(actions: number, seed: number): WorkbookSnapshot {
  const random = new Random(seed);
  const phrases = new Phrases(random);
  const builder = new GridBuilder("Delivery plan", WIDTH);
  builder.row(HEADER);
  for (let action = 0; action < actions; action++) {
    const priority = 1 + Math.floor((action * PRIORITIES) / actions);
    builder.row({
      0: `${priority}.${action + 1}`,
      1: `Priority ${priority}`,
      2: phrases.action(),
      3: random.chance(0.95) ? phrases.leads() : "",
      4: dueCell(random),
      5: ratingCell(random),
      6: random.chance(0.7) ? phrases.step() : "",
      7: random.chance(0.6) ? phrases.evidence() : "",
    });
  }
  return { worksheets: [builder.grid()], ownSheets: [] };
}

function dueCell(random: Random): DrawnCell {
  if (random.chance(0.2)) return { text: random.pick(WRITTEN_DATES) };
  return dayCell(2024, random.between(0, 23), random.between(1, 28));
}
