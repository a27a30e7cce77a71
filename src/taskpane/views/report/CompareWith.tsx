import { earlierReports } from "../../../actions";
import { longDate } from "../../../actions/words";
import { Choice } from "../../parts/Choice";
import type { ViewProps } from "../view";

/** Which kept report the next one is compared with; there is a choice where more than one is kept. */
export function CompareWith({
  state,
  store,
  reading,
}: Pick<ViewProps, "state" | "store" | "reading">) {
  const earlier = earlierReports(reading, state.keptReports);
  const [last] = earlier;
  if (last === undefined || earlier.length < 2) return null;
  const chosen = earlier.find(({ asOf }) => asOf === state.since) ?? last;
  return (
    <Choice
      label="Compare with"
      value={chosen.asOf}
      options={earlier.map((report) => ({
        value: report.asOf,
        label: `${longDate(report.asOf)} (${report === last ? "the last report" : report.period.label})`,
      }))}
      onChange={(asOf) => store.report.compareWith(asOf === last.asOf ? null : asOf)}
    />
  );
}
