import { areaAddress } from "../../src/host/embedded";
import { findPlace } from "../../src/preview/document/findPlace";
import { addTable, sheetNamed, workbookOf } from "../support/workbookOf";

const workbook = workbookOf({ Plan: [["Ref"], ["1.1"]], "Board summary": [["x"]] });
addTable(sheetNamed(workbook, "Plan"), "Actions", {
  row: 0,
  column: 0,
  rowCount: 2,
  columnCount: 1,
});
workbook.names.push({
  name: "Key",
  formula: "'Board summary'!$B$2:$C$3",
  scope: null,
  visible: true,
  comment: "",
});

test.each([
  ["b7", "Plan", "B7"],
  ["$B$7:C9", "Plan", "B7:C9"],
  ["'Board summary'!C8", "Board summary", "C8"],
  ["#Plan!A2", "Plan", "A2"],
  ["key", "Board summary", "B2:C3"],
  ["actions", "Plan", "A1:A2"],
])("%s leads to %s %s", (written, sheet, address) => {
  const place = findPlace(workbook, sheetNamed(workbook, "Plan"), written);
  expect(place?.sheet.name).toBe(sheet);
  expect(place && areaAddress(place.area)).toBe(address);
});

test.each(["nowhere", "Gone!A1", ""])("“%s” leads nowhere", (written) => {
  expect(findPlace(workbook, sheetNamed(workbook, "Plan"), written)).toBeNull();
});
