import { newPageLayout } from "../../newWorksheet";
import type { PageLayout } from "../../model";
import { PAPER_SIZES, splitHeaderFooter } from "../../read/pageLayout";
import { inchesToPoints, pointsToInches } from "../../units";
import { HEADER_FOOTER_ORDER } from "../../xml/elementOrder";
import { ElementPatch, withAttributes } from "../../xml/patch";
import { child, flag, parseAttributes, parseXml } from "../../xml/tree";
import { elementXml, textElementXml } from "../../xml/write";
import type { SheetSaving } from "../sheetSaving";
import { patchSheetProperties } from "./tab";

/** Orientation, paper, fit, margins, header and footer; print titles and area are names of the workbook. */
export function savePageLayout({ patch, worksheet }: SheetSaving): void {
  const { pageLayout } = worksheet;
  saveFit(patch, pageLayout);
  savePrintOptions(patch, pageLayout);
  saveMargins(patch, pageLayout);
  savePageSetup(patch, pageLayout);
  saveHeaderFooter(patch, pageLayout);
  saveRowBreaks(patch, pageLayout);
}

function isFitted({ fitToWidth, fitToHeight }: PageLayout): boolean {
  return fitToWidth !== null || fitToHeight !== null;
}

function saveFit(patch: ElementPatch, layout: PageLayout): void {
  patchSheetProperties(patch, (properties) => {
    const old = properties.all("pageSetUpPr")[0];
    const was = old !== undefined && flag(parseAttributes(old)["fitToPage"]);
    if (was === isFitted(layout)) return;
    const tag = old ?? `<${patch.prefix}pageSetUpPr/>`;
    properties.set("pageSetUpPr", withAttributes(tag, { fitToPage: isFitted(layout) ? 1 : null }));
  });
}

function savePrintOptions(patch: ElementPatch, { centreHorizontally }: PageLayout): void {
  const old = patch.all("printOptions")[0];
  if (old === undefined && !centreHorizontally) return;
  const tag = old ?? `<${patch.prefix}printOptions/>`;
  const changes = { horizontalCentered: centreHorizontally ? 1 : null };
  patch.set("printOptions", withAttributes(tag, changes));
}

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

function saveMargins(patch: ElementPatch, { margins }: PageLayout): void {
  const old = patch.all("pageMargins")[0];
  const before = old === undefined ? {} : parseAttributes(old);
  const inches = SIDES.map((side) => {
    const own = before[side];
    const same = own !== undefined && inchesToPoints(Number(own)) === margins[side];
    return [side, same ? own : pointsToInches(margins[side])] as const;
  });
  patch.set("pageMargins", elementXml(`${patch.prefix}pageMargins`, Object.fromEntries(inches)));
}

function savePageSetup(patch: ElementPatch, layout: PageLayout): void {
  const { orientation, paperSize, fitToWidth, fitToHeight } = layout;
  const code = Object.keys(PAPER_SIZES).find((size) => PAPER_SIZES[size] === paperSize);
  const pages = (count: number | null) =>
    isFitted(layout) ? (count === 1 ? null : (count ?? 0)) : null;
  const tag = patch.all("pageSetup")[0] ?? `<${patch.prefix}pageSetup/>`;
  patch.set(
    "pageSetup",
    withAttributes(tag, {
      paperSize: code ?? paperSize,
      orientation: orientation.toLowerCase(),
      fitToWidth: pages(fitToWidth),
      fitToHeight: pages(fitToHeight),
    }),
  );
}

function saveHeaderFooter(patch: ElementPatch, { header, footer }: PageLayout): void {
  const old = patch.all("headerFooter")[0];
  const blank = newPageLayout();
  const empty = same(header, blank.header) && same(footer, blank.footer);
  if (old === undefined && empty) return;
  const whole = new ElementPatch(old ?? `<${patch.prefix}headerFooter/>`, HEADER_FOOTER_ORDER);
  const root = parseXml(whole.toString());
  for (const [name, sections] of [
    ["oddHeader", header],
    ["oddFooter", footer],
  ] as const) {
    if (same(splitHeaderFooter(child(root, name)?.text ?? ""), sections)) continue;
    const code = joinHeaderFooter(sections);
    whole.set(name, code === "" ? "" : textElementXml(patch.prefix + name, code));
  }
  patch.set("headerFooter", whole.names().length > 0 ? whole.toString() : "");
}

/** Excel's last column, to which a break across the page reaches. */
const LAST_COLUMN = 16_383;

function saveRowBreaks(patch: ElementPatch, { rowBreaks = [] }: PageLayout): void {
  const { prefix } = patch;
  const breaks = rowBreaks.map((id) =>
    elementXml(`${prefix}brk`, { id, max: LAST_COLUMN, man: 1 }),
  );
  const counts = { count: breaks.length, manualBreakCount: breaks.length };
  const whole = elementXml(`${prefix}rowBreaks`, counts, breaks.join(""));
  patch.set("rowBreaks", breaks.length > 0 ? whole : "");
}

function same(a: PageLayout["header"], b: PageLayout["header"]): boolean {
  return a.left === b.left && a.centre === b.centre && a.right === b.right;
}

function joinHeaderFooter({ left, centre, right }: PageLayout["header"]): string {
  const section = (mark: string, text: string) => (text === "" ? "" : mark + text);
  return section("&L", left) + section("&C", centre) + section("&R", right);
}
