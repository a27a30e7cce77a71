import { daysBetween } from "./words";
import type { Plan } from "../model";

/** Months whose lengths differ make quarters of so many days. */
const QUARTER = { least: 85, most: 95 };

/** What the plan's rated periods are to be called: some plans rate each month, or each term. */
export function periodWord({ tables }: Pick<Plan, "tables">): "quarter" | "period" {
  const days = tables.flatMap(({ quarters }) =>
    quarters.map(({ start, end }) => daysBetween(start, end) + 1),
  );
  const isQuarterly = days.every((each) => each >= QUARTER.least && each <= QUARTER.most);
  return isQuarterly ? "quarter" : "period";
}
