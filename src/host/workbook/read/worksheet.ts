import { parseAreaAddress } from "../address";
import { readCharts } from "../charts";
import { damaged } from "../errors";
import type { Worksheet } from "../model";
import { XmlReader } from "../xml/reader";
import { readElement, type XmlElement } from "../xml/tree";
import { readConditionalFormats } from "./conditionalFormats";
import { readCustomProperties } from "./customProperties";
import { readHyperlinks } from "./hyperlinks";
import {
  readFitToPage,
  readHeaderFooter,
  readPageMargins,
  readPageSetup,
  readPrintOptions,
  readRowBreaks,
} from "./pageLayout";
import type { SheetContext } from "./sheetContext";
import { readSheetData } from "./sheetData";
import {
  readColumns,
  readDefaultSizes,
  readProtection,
  readSheetProperties,
  readSheetViews,
} from "./sheetFormat";
import { readTables } from "./tables";
import { readValidations } from "./validations";

type ElementReader = (
  element: XmlElement,
  worksheet: Worksheet,
  context: SheetContext,
  text: string,
) => void;

/** How each child of <worksheet> that the model holds is read; others stay in the file and are not looked at. */
const READERS: Readonly<Record<string, ElementReader>> = {
  sheetPr: (element, worksheet, { palette }) => {
    readSheetProperties(element, worksheet, palette);
    readFitToPage(element, worksheet);
  },
  sheetViews: readSheetViews,
  sheetFormatPr: readDefaultSizes,
  cols: readColumns,
  sheetProtection: readProtection,
  autoFilter: ({ attributes }, worksheet) => {
    worksheet.autoFilter = parseAreaAddress(attributes["ref"] ?? "");
  },
  conditionalFormatting: readConditionalFormats,
  dataValidations: readValidations,
  hyperlinks: readHyperlinks,
  printOptions: readPrintOptions,
  pageMargins: readPageMargins,
  pageSetup: readPageSetup,
  headerFooter: readHeaderFooter,
  rowBreaks: readRowBreaks,
  customProperties: readCustomProperties,
};

/** There may be tens of thousands: they are read as they pass, without a tree of them. */
function readMerges(reader: XmlReader, worksheet: Worksheet): void {
  if (reader.isEmpty()) return;
  while (reader.nextChild()) {
    const area = parseAreaAddress(reader.attribute("ref") ?? "");
    if (area) worksheet.merges.push(area);
    reader.skip();
  }
}

/** Fills a worksheet from its part. */
export function readWorksheet(worksheet: Worksheet, context: SheetContext): void {
  const text = context.package.text(context.path);
  const reader = new XmlReader(text);
  if (!reader.next()) throw damaged(`${context.path} is empty`);
  if (reader.kind === "empty") return;
  while (reader.nextChild()) {
    if (reader.name === "sheetData") readSheetData(reader, worksheet, context);
    else if (reader.name === "mergeCells") readMerges(reader, worksheet);
    else {
      const read = READERS[reader.name];
      if (read) read(readElement(reader), worksheet, context, text);
      else reader.skip();
    }
  }
  worksheet.tables = readTables(context);
  worksheet.charts = readCharts(worksheet, context);
}
