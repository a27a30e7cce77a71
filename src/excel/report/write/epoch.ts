import type { IsoDate } from "../../../tracker/model";

const FAR_CELL = "XFD1";

/**
 * 1 January 1904 as this workbook's number: 0 in the 1904 date system, 1462 in the other. Excel's API does not say
 * which one is in use, so a cell that nobody uses calculates it, and is cleared in the same request.
 */
export function askForEpoch(worksheet: Excel.Worksheet): Excel.Range {
  const cell = worksheet.getRange(FAR_CELL);
  cell.numberFormat = [["General"]];
  cell.formulas = [["=DATE(1904,1,1)"]];
  cell.load("values");
  cell.clear();
  return cell;
}

/** A day as the workbook's number for it, once the epoch has arrived. */
export function serialFrom(epoch: Excel.Range | undefined): (date: IsoDate) => number {
  return (date) => daysSince1904(date) + Number(epoch?.values[0]?.[0]);
}

function daysSince1904(date: IsoDate): number {
  return (Date.parse(date) - Date.UTC(1904, 0, 1)) / 86_400_000;
}
