import { readQuarterHeader } from "../fields/period";
import type { IsoDate } from "../model";
import type { HeaderLabel } from "./header";
import { isPeriodLabel, periodWords, timeBeside, toldPeriod } from "./periodLabel";

const NO_CONTEXT = { date1904: false, planPeriod: null };

export interface Time {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The time that a label says beside what it is: "Progress update Jan 24", "Jan 24 / Update". */
export function timeOf(label: HeaderLabel | undefined): Time | null {
  const last = label?.parts.at(-1) ?? "";
  const own = toldPeriod(last) ?? timeBeside(last);
  const above = label?.parts.find(isPeriodLabel);
  const words = own ?? (above === undefined ? null : periodWords(above));
  return words === null ? null : readQuarterHeader(words, NO_CONTEXT);
}
