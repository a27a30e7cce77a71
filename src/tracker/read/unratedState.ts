import type { DateContext } from "../fields/date";
import type { IsoDate, Status } from "../model";
import type { LogicalRow } from "./logicalRow";
import type { PlanKey } from "./planKey";
import { statusOfRow } from "./rowFill";
import { toldDone } from "./toldDone";

/** How an action stands that is `told` to be unrated: by its own words, or its row's fill. */
export function unratedState(
  told: Status,
  { row, text }: { readonly row: LogicalRow; readonly text: string },
  key: PlanKey,
  context: DateContext,
  asOf: IsoDate,
): { readonly status: Status; readonly completed: IsoDate | null } {
  if (told !== "unrated") return { status: told, completed: null };
  const done = toldDone(text, context, asOf);
  if (done) return { status: "complete", ...done };
  return { status: statusOfRow(row, key) ?? "unrated", completed: null };
}
