import { formatValue } from "../../../src/host/workbook/format/formatCell";
import { formatCell, newWorkbookFile } from "../../../src/host/workbook";

test.each([
  ["General", "text", "text"],
  ["General", "", ""],
  ["General", true, "TRUE"],
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 1 / 3, "0.333333333"],
  ["General", 12345678901, "12345678901"],
  ["General", 123456789012, "1.23457E+11"],
  ["General", -5, "-5"],
  ["", 5, "5"],
  ["@", 5, "5"],
  ["@", "as typed", "as typed"],
  ["0%", 0.345, "35%"],
  ["#,##0.00;[Red]-#,##0.00", -1234.5, "-1,234.50"],
  ['"£"#,##0', 1234, "£1,234"],
  ["m/d/yyyy", 43861, "31/01/2020"],
  ["m/d/yyyy h:mm", 43861.5, "31/01/2020 12:00"],
  ["dd/mm/yyyy", 43861, "31/01/2020"],
  ["dd/mm/yyyy;@", "TBC", "TBC"],
  ["mmm-yy", 43861, "Jan-20"],
  ["d mmmm yyyy", 44090, "16 September 2020"],
  ["[$-F800]dddd, mmmm dd, yyyy", 43861, "31 January 2020"],
  ["[$-809]dd mmm yyyy", 44090, "16 Sep 2020"],
  ["dd/mm/yyyy", 60, "29/02/1900"],
  ["dd/mm/yyyy", -1, "########"],
  ["dd/mm/yyyy", 2958466, "########"],
  ["[h]:mm", 1.5, "36:00"],
  ["0;-0;;@", 0, ""],
  ["nonsense[[", 5, "5"],
])("%s shows %j as %j", (numberFormat, value, shown) => {
  expect(formatValue(value, numberFormat, false)).toBe(shown);
});

test.each([
  ["dd/mm/yyyy", 42399, "31/01/2020"],
  ["dd/mm/yyyy", 0, "01/01/1904"],
  ["0", 42399, "42399"],
])("with dates from 1904, %s shows %d as %s", (numberFormat, value, shown) => {
  expect(formatValue(value, numberFormat, true)).toBe(shown);
});

test("an error shows its code", () => {
  const { workbook } = newWorkbookFile();
  expect(formatCell({ value: "#N/A", isError: true, style: 0 }, workbook)).toBe("#N/A");
});
