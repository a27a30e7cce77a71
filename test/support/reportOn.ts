import { writeBoardReport, type BoardReportResult } from "../../src/actions";
import type { Counters } from "../../src/host";
import { withWorkbook, type OpenWorkbook } from "./openOffice";

export interface ReportedWorkbook {
  readonly result: BoardReportResult;
  /** The .xlsx with the report. */
  readonly bytes: Uint8Array;
  readonly counters: Readonly<Counters>;
}

/** Writes the board's report into an .xlsx, as the add-in does; `before` is done first to the open workbook. */
export function reportOn(
  bytes: Uint8Array,
  asOf: string,
  before: (open: OpenWorkbook) => Promise<void> = () => Promise.resolve(),
): Promise<ReportedWorkbook> {
  return withWorkbook(bytes, async (open) => {
    await before(open);
    const counted = { ...open.office.counters };
    const result = await writeBoardReport({ asOf, report: { plan: "A fictional plan" } });
    const counters = Object.fromEntries(
      Object.entries(open.office.counters).map(([name, count]: [string, number]) => [
        name,
        count - counted[name as keyof Counters],
      ]),
    ) as unknown as Counters;
    return { result, bytes: open.file.save(), counters };
  });
}
