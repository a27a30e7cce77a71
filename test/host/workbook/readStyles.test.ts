import { openWorkbookFile, type Style } from "../../../src/host/workbook";
import { sheetXml, stylesXml, tinyWorkbook } from "./tinyWorkbook";

const THEME = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

/** The style of the one format that is added, with what it points to. */
function styleOf(
  format: string,
  parts: Parameters<typeof stylesXml>[1] = {},
  withTheme = true,
): Style {
  const { workbook } = openWorkbookFile(
    tinyWorkbook({
      sheets: { Plan: sheetXml("") },
      links: [
        ["rId8", "styles", "styles.xml"],
        ["rId9", "theme", "theme/theme1.xml"],
      ],
      parts: {
        "xl/styles.xml": stylesXml(format, parts),
        "xl/theme/theme1.xml": withTheme ? THEME : null,
      },
    }),
  );
  return workbook.styles[1]!;
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;
}

test.each([
  ["a colour of its own", solid('rgb="FF00B050"'), "#00B050"],
  ["a colour in small letters without opacity", solid('rgb="00b0f0"'), "#00B0F0"],
  ["a theme's light colour", solid('theme="0"'), "#FFFFFF"],
  ["a theme's dark colour", solid('theme="1"'), "#000000"],
  ["a theme's accent", solid('theme="4"'), "#4F81BD"],
  ["a lighter accent", solid('theme="4" tint="0.5999938962981048"'), "#B8CCE4"],
  ["an accent that the theme leaves out", solid('theme="5"'), "#ED7D31"],
  ["an indexed colour", solid('indexed="10"'), "#FF0000"],
  ["an automatic colour", solid('auto="1"'), "#000000"],
  ["no pattern", '<fill><patternFill patternType="none"/></fill>', null],
  [
    "a pattern's background",
    '<fill><patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill></fill>',
    "#FFFF00",
  ],
  ["a grey pattern of nothing", '<fill><patternFill patternType="gray125"/></fill>', null],
  [
    "a gradient",
    '<fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill>',
    null,
  ],
])("a fill with %s", (_what, fills, colour) => {
  expect(styleOf('<xf fillId="2"/>', { fills }).fill).toBe(colour);
});

test.each([
  ["a fixed colour", 'rgb="FFC00000"', "#C00000"],
  ["a theme's colour", 'theme="9"', "#70AD47"],
  ["a theme's colour, darkened", 'theme="7" tint="-0.249977111117893"', "#BF8F00"],
  ["an indexed colour", 'indexed="10"', "#FF0000"],
  ["an automatic colour", 'auto="1"', "#000000"],
])("a font with %s", (_what, colour, expected) => {
  const fonts = `<font><color ${colour}/><name val="Wingdings"/></font>`;
  const { font } = styleOf('<xf fontId="1"/>', { fonts }, false);
  expect([font.colour, font.name]).toEqual([expected, "Wingdings"]);
});

test("indexed colours that the file sets itself win", () => {
  const rest = '<colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors>';
  expect(styleOf('<xf fillId="2"/>', { fills: solid('indexed="0"'), rest }).fill).toBe("#112233");
});

test("without a theme part, Office's own theme counts", () => {
  expect(styleOf('<xf fillId="2"/>', { fills: solid('theme="4"') }, false).fill).toBe("#4472C4");
});

test.each([
  [0, "General"],
  [14, "m/d/yyyy"],
  [17, "mmm-yy"],
  [22, "m/d/yyyy h:mm"],
  [44, '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-'],
  [49, "@"],
  [164, "dd mmm yyyy"],
  [999, "General"],
])("number format %d is %s", (id, code) => {
  const numFmts = '<numFmts><numFmt numFmtId="164" formatCode="dd mmm yyyy"/></numFmts>';
  expect(styleOf(`<xf numFmtId="${id}"/>`, { numFmts }).numberFormat).toBe(code);
});

test("fonts, alignment, borders and protection", () => {
  const fonts =
    '<font><b/><i val="0"/><strike/><u/><sz val="14"/><color rgb="FFC00000"/><name val="Arial"/></font>';
  const format =
    '<xf fontId="1" borderId="1" quotePrefix="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf>';
  expect(styleOf(format, { fonts })).toEqual({
    base: 1,
    numberFormat: "General",
    fill: null,
    font: {
      name: "Arial",
      size: 14,
      bold: true,
      italic: false,
      underline: true,
      strikethrough: true,
      colour: "#C00000",
    },
    borders: { left: { style: "thin", colour: "#000000" }, right: null, top: null, bottom: null },
    horizontalAlignment: "CenterAcrossSelection",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    locked: false,
    quotePrefix: true,
  });
});
