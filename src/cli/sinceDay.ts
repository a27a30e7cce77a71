import type { KeptReport } from "../actions";
import type { IsoDate } from "../tracker/model";
import { Problem } from "./problem";

/**
 * The day of the kept report that `text` names, by that day or by its period; throws a `Problem` that lists those which
 * can be named. `kept` are those of earlier periods.
 */
export function sinceDay(text: string, kept: readonly KeptReport[]): IsoDate {
  if (kept.length === 0) {
    throw new Problem(
      "The workbook keeps no report of an earlier period, so there is none to compare with: leave --since out.",
    );
  }
  const said = text.trim().toLowerCase();
  const named = kept.filter(
    ({ asOf, period }) => asOf === said || period.label.toLowerCase() === said,
  );
  const [first] = named;
  if (first !== undefined && named.length === 1) return first.asOf;
  const all = (named.length > 1 ? named : kept).map(
    ({ asOf, period }) => `${asOf} (${period.label})`,
  );
  throw new Problem(
    named.length > 1
      ? `More than one report of “${text}” is kept: give --since the day of one, ${all.join(" or ")}.`
      : `No earlier report of “${text}” is kept: give --since the day or the period of one that is, ${all.join(" or ")}.`,
  );
}
