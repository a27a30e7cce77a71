import { readSetting, writeSetting } from "../excel/settings";
import { UserError } from "../excel/UserError";
import type { IsoDate } from "../tracker/model";

const NAME = "lastReport";

/** When the report that stands in the workbook was written, and the day that it tells the position at. */
export interface LastReport {
  readonly on: IsoDate;
  readonly asOf: IsoDate;
}

/** null where no report was written, or by the command line alone, which does not say when. */
export function loadLastReport(): LastReport | null {
  const kept = readSetting(NAME);
  return isLastReport(kept) ? { on: kept.on, asOf: kept.asOf } : null;
}

/** Keeps it in the open workbook, where the report stands by then. */
export async function saveLastReport(report: LastReport): Promise<void> {
  try {
    await writeSetting(NAME, report);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      `The board report is written, but not the day that it was written on, so this pane may name an earlier one. ${why}`,
      { title: "The report is written", cause },
    );
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (data: unknown): boolean => typeof data === "string" && DAY.test(data);

function isLastReport(data: unknown): data is LastReport {
  if (typeof data !== "object" || data === null) return false;
  return "on" in data && isDay(data.on) && "asOf" in data && isDay(data.asOf);
}
