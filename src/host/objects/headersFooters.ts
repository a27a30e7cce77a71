import { refuseProtected } from "../operations/protection";
import { asChoice, asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { Property } from "../richapi/objectType";
import type { Session } from "../richapi/session";
import type { Worksheet } from "../workbook/model";
import { excelObject, excelType } from "./excelType";

/** Excel's limit for a whole header or footer: its three parts together, with the code that begins each. */
const LONGEST_TEXT = 255;
const CODE = "&L".length;

export const headerFooterGroupType = excelType("HeaderFooterGroup", {
  properties: {
    state: {
      get: () => "Default",
      set: (_, value) => void asChoice(value, ["Default"]),
    },
  },
  children: { defaultForAllPages: (sheet) => excelObject("HeaderFooter", sheet) },
  notImplemented: ["evenPages", "firstPage", "oddPages", "useSheetMargins", "useSheetScale"],
});

function part(
  where: "header" | "footer",
  side: "left" | "centre" | "right",
): Property<Worksheet, Session> {
  return {
    get: ({ pageLayout }) => pageLayout[where][side],
    set: (sheet, value) => {
      refuseProtected(sheet);
      const texts = { ...sheet.pageLayout[where], [side]: asText(value) };
      const written = Object.values(texts).filter((text) => text !== "");
      const length = written.reduce((sum, text) => sum + CODE + text.length, 0);
      if (length > LONGEST_TEXT) throw excelError("InvalidArgument");
      sheet.pageLayout[where] = texts;
      sheet.changed.aspects.add("pageLayout");
    },
  };
}

/** Texts with Excel's codes, such as &P for the page's number. */
export const headerFooterType = excelType("HeaderFooter", {
  properties: {
    leftHeader: part("header", "left"),
    centerHeader: part("header", "centre"),
    rightHeader: part("header", "right"),
    leftFooter: part("footer", "left"),
    centerFooter: part("footer", "centre"),
    rightFooter: part("footer", "right"),
  },
});
