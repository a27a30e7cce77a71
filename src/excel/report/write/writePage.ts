import { cutAt } from "../../../tracker/cutAt";
import { MARGINS } from "../pageSize";
import type { SheetPlan } from "../sheetPlan";

/** What leaves room for the sheet's name in the middle; Excel takes 255 characters for the whole of a footer. */
const LONGEST_FOOTER = 70;

/** A4 landscape, as wide as the page, with the header on every page and its number at the foot. */
export function writePage(worksheet: Excel.Worksheet, { page }: SheetPlan): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(worksheet.getRangeByIndexes(0, 0, page.rows, page.columns));
  if (page.titleRow !== null) {
    // Whole rows only: Excel refuses a part of one.
    pageLayout.setPrintTitleRows(`$${page.titleRow + 1}:$${page.titleRow + 1}`);
  }
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore) {
    worksheet.horizontalPageBreaks.add(worksheet.getRangeByIndexes(row, 0, 1, 1));
  }
  pageLayout.setPrintMargins("Centimeters", MARGINS);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = shortened(page.footer).replace(/&/g, "&&");
  footer.centerFooter = "&A";
  footer.rightFooter = "Page &P of &N";
}

function shortened(text: string): string {
  return text.length <= LONGEST_FOOTER ? text : `${cutAt(text, LONGEST_FOOTER - 1).trimEnd()}…`;
}
