import type { CellStyle } from "./cell";
import { type Colour, colourAttributes } from "./colour";
import { escapeXml, MAIN_NAMESPACE, optionalElement, XML_HEADER } from "./xml";

const FIRST_OWN_FORMAT = 164;
const EDGES = ["left", "right", "top", "bottom"];
const THIN_BORDER = `<border>${EDGES.map(
  (edge) => `<${edge} style="thin"><color rgb="FFA6A6A6"/></${edge}>`,
).join("")}<diagonal/></border>`;

/** The workbook's styles: each look is kept once, and a cell points to it by number. */
export class Styles {
  private readonly fonts: string[];
  private readonly fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly formats: string[] = [];
  private readonly looks: string[] = [];
  private readonly highlights: string[] = [];

  constructor(private readonly fontName: string) {
    this.fonts = [this.fontXml({})];
    this.indexOf({});
  }

  indexOf(style: CellStyle): number {
    const font = indexIn(this.fonts, this.fontXml(style));
    const fill = style.fill ? indexIn(this.fills, solidFill(style.fill)) : 0;
    const format = style.format
      ? FIRST_OWN_FORMAT + indexIn(this.formats, escapeXml(style.format))
      : 0;
    const alignment = alignmentXml(style);
    const attributes = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${style.border ? 1 : 0}" xfId="0"`;
    const applied = `${format ? ' applyNumberFormat="1"' : ""}${fill ? ' applyFill="1"' : ""}${alignment ? ' applyAlignment="1"' : ""}`;
    return indexIn(
      this.looks,
      `<xf ${attributes} applyFont="1" applyBorder="1"${applied}>${alignment}</xf>`,
    );
  }

  /** The look that a conditional format gives. */
  highlightIndex(look: { colour?: Colour; fill?: Colour }): number {
    const font = look.colour ? `<font><color ${colourAttributes(look.colour)}/></font>` : "";
    const fill = look.fill
      ? `<fill><patternFill><bgColor ${colourAttributes(look.fill)}/></patternFill></fill>`
      : "";
    return indexIn(this.highlights, `<dxf>${font}${fill}</dxf>`);
  }

  toXml(): string {
    const formats = this.formats.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code}"/>`,
    );
    return `${XML_HEADER}<styleSheet ${MAIN_NAMESPACE}>${optionalElement(
      "numFmts",
      formats.join(""),
      ` count="${formats.length}"`,
    )}${counted("fonts", this.fonts)}${counted("fills", this.fills)}${counted("borders", [
      "<border><left/><right/><top/><bottom/><diagonal/></border>",
      THIN_BORDER,
    ])}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${counted(
      "cellXfs",
      this.looks,
    )}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${counted(
      "dxfs",
      this.highlights,
    )}</styleSheet>`;
  }

  private fontXml({ bold, italic, size, colour, font }: CellStyle): string {
    return (
      `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size ?? 10}"/>` +
      `<color ${colour ? colourAttributes(colour) : 'theme="1"'}/>` +
      `<name val="${font ?? this.fontName}"/><family val="2"/></font>`
    );
  }
}

function indexIn(list: string[], item: string): number {
  const index = list.indexOf(item);
  return index >= 0 ? index : list.push(item) - 1;
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function solidFill(colour: Colour): string {
  return `<fill><patternFill patternType="solid"><fgColor ${colourAttributes(colour)}/><bgColor indexed="64"/></patternFill></fill>`;
}

function alignmentXml({ align, vertical, wrap }: CellStyle): string {
  const attributes = [
    align ? `horizontal="${align}"` : "",
    vertical ? `vertical="${vertical}"` : "",
    wrap ? 'wrapText="1"' : "",
  ].filter(Boolean);
  return attributes.length > 0 ? `<alignment ${attributes.join(" ")}/>` : "";
}
