import { areasOfAddress } from "../operations/addresses";
import { hasWholeRows, shortAddress } from "../operations/areas";
import { refuseProtected } from "../operations/protection";
import {
  asBoolean,
  asChoice,
  asInteger,
  asNumber,
  asRecord,
  type Arguments,
} from "../richapi/arguments";
import { excelError, notImplemented } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Property } from "../richapi/objectType";
import type { Session } from "../richapi/session";
import { parseAreaAddress } from "../workbook/address";
import type { Area, PageLayout, Worksheet } from "../workbook/model";
import { areaArgument, areasArgument } from "./areaArguments";
import { excelObject, excelType } from "./excelType";
import { rangeObject } from "./rangeOf";

const PAPERS = ["Letter", "Tabloid", "Legal", "Executive", "A3", "A4", "A5", "B4", "B5"] as const;
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const MOST_PAGES = 32_767;

function change(sheet: Worksheet, work: (layout: PageLayout) => void): void {
  refuseProtected(sheet);
  work(sheet.pageLayout);
  sheet.changed.aspects.add("pageLayout");
}

function member(
  get: (layout: PageLayout) => unknown,
  set: (layout: PageLayout, value: unknown) => void,
): Property<Worksheet, Session> {
  return {
    get: ({ pageLayout }) => get(pageLayout),
    set: (sheet, value) => change(sheet, (layout) => set(layout, value)),
  };
}

function margin(key: (typeof MARGINS)[number]): Property<Worksheet, Session> {
  return member(
    ({ margins }) => margins[key],
    ({ margins }, value) => (margins[key] = asPoints(value, 1)),
  );
}

function asPoints(value: unknown, unit: number): number {
  const points = asNumber(value) * unit;
  if (points < 0) throw excelError("InvalidArgument");
  return points;
}

function zoom({ fitToWidth, fitToHeight }: PageLayout): unknown {
  if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
  return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
}

/** Pages to fit on, or a scale: of scales the host keeps only 100%. */
function setZoom(layout: PageLayout, value: unknown): void {
  const { scale = null, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  if (scale !== null && scale !== 100) throw notImplemented("PageLayoutZoomOptions.scale");
  layout.fitToWidth = asPages(horizontalFitToPages);
  layout.fitToHeight = asPages(verticalFitToPages);
}

function asPages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const pages = asInteger(value);
  if (pages < 1 || pages > MOST_PAGES) throw excelError("InvalidArgument");
  return pages;
}

function printArea(sheet: Worksheet, session: Session): HostObject | null {
  const { printArea: address } = sheet.pageLayout;
  if (address === null) return null;
  const areas = areasOfAddress(session.workbook, sheet, address);
  return excelObject("RangeAreas", { sheet, areas });
}

function titleRows(sheet: Worksheet, session: Session): HostObject | null {
  const area = parseAreaAddress(sheet.pageLayout.printTitleRows ?? "");
  return area && rangeObject(session, sheet, area);
}

function required(object: HostObject | null): HostObject {
  if (!object) throw excelError("ItemNotFound");
  return object;
}

function setTitleRows(sheet: Worksheet, args: Arguments, session: Session): void {
  const area: Area = areaArgument(args, 0, sheet, session);
  if (!hasWholeRows(area)) throw excelError("InvalidArgument");
  change(sheet, (layout) => (layout.printTitleRows = shortAddress(area)));
}

export const pageLayoutType = excelType("PageLayout", {
  properties: {
    orientation: member(
      ({ orientation }) => orientation,
      (layout, value) => (layout.orientation = asChoice(value, ["Portrait", "Landscape"])),
    ),
    paperSize: member(
      ({ paperSize }) => paperSize,
      (layout, value) => (layout.paperSize = asChoice(value, PAPERS)),
    ),
    zoom: member(zoom, setZoom),
    centerHorizontally: member(
      ({ centreHorizontally }) => centreHorizontally,
      (layout, value) => (layout.centreHorizontally = asBoolean(value)),
    ),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  children: { headersFooters: (sheet) => excelObject("HeaderFooterGroup", sheet) },
  methods: {
    getPrintArea: (sheet, _, session) => required(printArea(sheet, session)),
    getPrintAreaOrNullObject: (sheet, _, session) => printArea(sheet, session),
    getPrintTitleRows: (sheet, _, session) => required(titleRows(sheet, session)),
    getPrintTitleRowsOrNullObject: (sheet, _, session) => titleRows(sheet, session),
    setPrintArea: (sheet, args, session) => {
      const areas = areasArgument(args, 0, sheet, session);
      change(sheet, (layout) => (layout.printArea = areas.map(shortAddress).join(",")));
    },
    setPrintMargins: (sheet, args) => {
      const unit = UNITS[args.choice(0, ["Points", "Inches", "Centimeters"])];
      const given = args.record(1);
      change(sheet, ({ margins }) => {
        for (const key of MARGINS) {
          if (given[key] !== undefined) margins[key] = asPoints(given[key], unit);
        }
      });
    },
    setPrintTitleRows: setTitleRows,
  },
  notImplemented: [
    "blackAndWhite",
    "centerVertically",
    "draftMode",
    "firstPageNumber",
    "getPrintTitleColumns",
    "getPrintTitleColumnsOrNullObject",
    "printComments",
    "printErrors",
    "printGridlines",
    "printHeadings",
    "printOrder",
    "setPrintTitleColumns",
  ],
});
