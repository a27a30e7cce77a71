import { XML_HEADER } from "./xml";

/** Colours "RRGGBB" by the theme's slots, and the typeface of cells. */
export interface Theme {
  readonly name: string;
  readonly font: string;
  readonly colours: Readonly<Record<ThemeSlot, string>>;
}

/** In the order that the theme part must have them. */
const THEME_PART_SLOTS = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;
type ThemeSlot = (typeof THEME_PART_SLOTS)[number];

/** The colours that a new workbook has had since Excel 2013, and from 2007 to 2010. */
export const THEMES = {
  since2013: {
    name: "Office",
    font: "Calibri",
    colours: {
      dk1: "000000",
      lt1: "FFFFFF",
      dk2: "44546A",
      lt2: "E7E6E6",
      accent1: "4472C4",
      accent2: "ED7D31",
      accent3: "A5A5A5",
      accent4: "FFC000",
      accent5: "5B9BD5",
      accent6: "70AD47",
      hlink: "0563C1",
      folHlink: "954F72",
    },
  },
  since2007: {
    name: "Office 2007",
    font: "Arial",
    colours: {
      dk1: "000000",
      lt1: "FFFFFF",
      dk2: "1F497D",
      lt2: "EEECE1",
      accent1: "4F81BD",
      accent2: "C0504D",
      accent3: "9BBB59",
      accent4: "8064A2",
      accent5: "4BACC6",
      accent6: "F79646",
      hlink: "0000FF",
      folHlink: "800080",
    },
  },
} as const satisfies Record<string, Theme>;

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="9525">${FILL}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

export function themeXml({ name, font, colours }: Theme): string {
  const scheme = THEME_PART_SLOTS.map(
    (slot) => `<a:${slot}><a:srgbClr val="${colours[slot]}"/></a:${slot}>`,
  ).join("");
  const typeface = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  return (
    `${XML_HEADER}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${scheme}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${typeface}</a:majorFont><a:minorFont>${typeface}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    "</a:themeElements></a:theme>"
  );
}
