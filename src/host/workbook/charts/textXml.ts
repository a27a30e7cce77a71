import { elementXml, textElementXml } from "../xml/write";

/** Excel's grey for the text of charts: 65% of the theme's text colour. */
const GREY_TEXT =
  '<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr></a:solidFill>';

export interface TextStyle {
  /** Points. */
  readonly size: number;
  /** "#RRGGBB"; Excel's grey where absent. */
  readonly colour?: string | undefined;
  readonly bold?: boolean;
}

/** <c:txPr>: how text that Excel writes itself looks. */
export function textPropertiesXml(style: TextStyle): string {
  const paragraph = `<a:p>${paragraphPropertiesXml(style)}<a:endParaRPr lang="en-GB"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`;
}

/** <c:title> with its own text, a paragraph a line. */
export function titleXml(title: string, style: TextStyle): string {
  const run = (line: string): string =>
    line === ""
      ? ""
      : `<a:r>${runPropertiesXml("a:rPr", style)}${textElementXml("a:t", line)}</a:r>`;
  const paragraphs = title
    .split("\n")
    .map((line) => `<a:p>${paragraphPropertiesXml(style)}${run(line)}</a:p>`);
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

/** <c:spPr> with a plain fill of one colour. */
export function solidFillXml(colour: string): string {
  return `<a:solidFill>${elementXml("a:srgbClr", { val: colour.replace("#", "") })}</a:solidFill>`;
}

function paragraphPropertiesXml(style: TextStyle): string {
  return `<a:pPr>${runPropertiesXml("a:defRPr", style)}</a:pPr>`;
}

function runPropertiesXml(name: string, { size, colour, bold = false }: TextStyle): string {
  const attributes = {
    lang: name === "a:rPr" ? "en-GB" : undefined,
    sz: Math.round(size * 100),
    b: Number(bold),
  };
  return elementXml(name, attributes, colour === undefined ? GREY_TEXT : solidFillXml(colour));
}
