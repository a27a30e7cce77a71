import { touchCharts } from "../../operations/charts";
import { refuseProtected } from "../../operations/protection";
import type { Property } from "../../richapi/objectType";
import type { Session } from "../../richapi/session";
import type { ChartSelf } from "../selves";

/** A chart's property: setting it says that the sheet's charts changed, and is refused on a protected sheet. */
export function chartMember<Self extends ChartSelf>(
  get: (self: Self) => unknown,
  set: (self: Self, value: unknown) => void,
): Property<Self, Session> {
  return {
    get,
    set: (self, value) => {
      refuseProtected(self.sheet);
      set(self, value);
      touchCharts(self.sheet);
    },
  };
}
