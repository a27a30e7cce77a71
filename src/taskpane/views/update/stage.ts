import type { ActionLine } from "../../../actions/describeActions";
import { chosenPeriod, type UpdatePeriods } from "../../../actions/updates";
import type { UpdateDesk } from "../../state/updateDesk";
import type { Updating } from "../../state/updating";
import type { FilterOptions } from "../actions/filterActions";
import type { ViewProps } from "../view";

/** What every stage of an update is given. */
export interface StageProps extends ViewProps {
  readonly updates: UpdateDesk;
  readonly updating: Updating;
  /** Every action of the plan, in its order. */
  readonly lines: readonly ActionLine[];
  readonly options: FilterOptions;
  readonly periods: UpdatePeriods;
}

/** The period that ratings are for: the one that was chosen, while the plan has it. */
export function periodOf({ updating, periods }: Pick<StageProps, "updating" | "periods">) {
  return chosenPeriod(periods, updating.period);
}
