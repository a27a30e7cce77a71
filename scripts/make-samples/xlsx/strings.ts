import { isRuns, type Run } from "./cell";
import { colourAttributes } from "./colour";
import { escapeXml, MAIN_NAMESPACE, XML_HEADER } from "./xml";

/** The workbook's texts, each kept once. */
export class SharedStrings {
  private readonly items: string[] = [];
  private uses = 0;

  constructor(private readonly fontName: string) {}

  indexOf(text: string | readonly Run[]): number {
    this.uses += 1;
    const xml = `<si>${isRuns(text) ? text.map((run) => this.runXml(run)).join("") : textXml(text)}</si>`;
    const index = this.items.indexOf(xml);
    return index >= 0 ? index : this.items.push(xml) - 1;
  }

  toXml(): string {
    const counts = `count="${this.uses}" uniqueCount="${this.items.length}"`;
    return `${XML_HEADER}<sst ${MAIN_NAMESPACE} ${counts}>${this.items.join("")}</sst>`;
  }

  private runXml({ text, bold, italic, strike, colour }: Run): string {
    const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strike ? "<strike/>" : ""}`;
    const paint = colour ? `<color ${colourAttributes(colour)}/>` : '<color theme="1"/>';
    return `<r><rPr>${marks}<sz val="10"/>${paint}<rFont val="${this.fontName}"/><family val="2"/></rPr>${textXml(text)}</r>`;
  }
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`;
}
