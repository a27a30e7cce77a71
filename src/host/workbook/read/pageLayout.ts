import type { Worksheet } from "../model";
import { inchesToPoints } from "../units";
import { child, childrenNamed, flag, numberOr, type XmlElement } from "../xml/tree";

/** Names of Excel.PaperType for the sizes (ECMA-376, 18.3.1.63) that have one and are in use in the United Kingdom. */
export const PAPER_SIZES: Readonly<Record<string, string>> = {
  "1": "Letter",
  "5": "Legal",
  "7": "Executive",
  "8": "A3",
  "9": "A4",
  "11": "A5",
};

export function readPageMargins({ attributes }: XmlElement, { pageLayout }: Worksheet): void {
  const { margins } = pageLayout;
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const inches = attributes[side];
    if (inches !== undefined) margins[side] = inchesToPoints(numberOr(inches, 0));
  }
}

/** `fitToWidth` and `fitToHeight` count only where sheetPr says that the page is fitted; 0 is "as many as needed". */
export function readPageSetup({ attributes }: XmlElement, worksheet: Worksheet): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = attributes["orientation"] === "landscape" ? "Landscape" : "Portrait";
  const size = attributes["paperSize"] ?? "1";
  pageLayout.paperSize = PAPER_SIZES[size] ?? size;
  if (pageLayout.fitToWidth === null) return;
  pageLayout.fitToWidth = numberOr(attributes["fitToWidth"], 1) || null;
  pageLayout.fitToHeight = numberOr(attributes["fitToHeight"], 1) || null;
}

/** Before page setup is read, "fitted" is told by one page each way. */
export function readFitToPage(sheetProperties: XmlElement, { pageLayout }: Worksheet): void {
  if (!flag(child(sheetProperties, "pageSetUpPr")?.attributes["fitToPage"])) return;
  pageLayout.fitToWidth = 1;
  pageLayout.fitToHeight = 1;
}

export function readPrintOptions({ attributes }: XmlElement, { pageLayout }: Worksheet): void {
  pageLayout.centreHorizontally = flag(attributes["horizontalCentered"]);
}

/** The file counts the rows above a break, which is the zero-based row below it. */
export function readRowBreaks(element: XmlElement, { pageLayout }: Worksheet): void {
  pageLayout.rowBreaks = childrenNamed(element, "brk")
    .filter(({ attributes }) => flag(attributes["man"]))
    .map(({ attributes }) => numberOr(attributes["id"], 0));
}

export function readHeaderFooter(element: XmlElement, { pageLayout }: Worksheet): void {
  pageLayout.header = splitHeaderFooter(child(element, "oddHeader")?.text ?? "");
  pageLayout.footer = splitHeaderFooter(child(element, "oddFooter")?.text ?? "");
}

/** "&LPlan&CPage &P of &N" by its three sections; text before any of them is in the centre. */
export function splitHeaderFooter(code: string): { left: string; centre: string; right: string } {
  const sections = { left: "", centre: "", right: "" };
  let section: keyof typeof sections = "centre";
  for (const piece of code.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    if (piece === "&L") section = "left";
    else if (piece === "&C") section = "centre";
    else if (piece === "&R") section = "right";
    else sections[section] += piece;
  }
  return sections;
}
