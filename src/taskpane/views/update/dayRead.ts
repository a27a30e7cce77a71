import { revisedDay } from "../../../actions/updates";
import { longDate } from "../../../actions/words";
import type { Plan } from "../../../tracker/model";

/** "3 April 2027": the day that what is typed means in the plan; null where it is none. */
export function dayRead(plan: Pick<Plan, "dateOrder">, typed: string): string | null {
  const { date } = revisedDay(typed, plan);
  return date === null ? null : longDate(date);
}
