import type { Corrections, HeaderCorrection } from "../corrections";
import type { WorkbookSnapshot } from "../grid";
import { pinHeaders } from "../read/corrected/pinHeaders";

/**
 * With a tracker's header in these rows, known by its labels from now on; `instead` of one that was read in rows that
 * are none. What was said of these rows before is replaced.
 */
export function pointAtHeader(
  corrections: Corrections,
  header: Pick<HeaderCorrection, "sheet" | "row" | "rows">,
  snapshot: WorkbookSnapshot,
  instead: HeaderCorrection | null = null,
): Corrections {
  const base = instead === null ? corrections : denyHeader(corrections, instead);
  const others = base.headers.filter((each) => !overlaps(each, header));
  return pinHeaders({ ...base, headers: [...others, header] }, snapshot);
}

/** With rows that were taken for a header said to be none. */
export function denyHeader(corrections: Corrections, header: HeaderCorrection): Corrections {
  const others = corrections.headers.filter(
    (each) => !overlaps(each, header) && !hasLabelsOf(each, header),
  );
  return { ...corrections, headers: [...others, { ...header, isHeader: false }] };
}

function overlaps(a: HeaderCorrection, b: HeaderCorrection): boolean {
  return a.sheet === b.sheet && a.row < b.row + b.rows && b.row < a.row + a.rows;
}

function hasLabelsOf(a: HeaderCorrection, { sheet, header }: HeaderCorrection): boolean {
  return a.sheet === sheet && a.header !== undefined && a.header === header;
}
