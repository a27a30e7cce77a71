import { parseAddress } from "./address";
import type { SheetDraft } from "./sheet";
import { escapeXml, MAIN_NAMESPACE, XML_HEADER } from "./xml";

export function commentsXml({ comments }: SheetDraft): string {
  const authors = [...new Set(comments.map(({ author }) => author))];
  const list = comments.map(
    ({ cell, author, text }) =>
      `<comment ref="${cell}" authorId="${authors.indexOf(author)}"><text><r><rPr><b/><sz val="9"/><rFont val="Tahoma"/></rPr><t xml:space="preserve">${escapeXml(author)}:\n</t></r><r><rPr><sz val="9"/><rFont val="Tahoma"/></rPr><t xml:space="preserve">${escapeXml(text)}</t></r></text></comment>`,
  );
  return (
    `${XML_HEADER}<comments ${MAIN_NAMESPACE}><authors>${authors.map((author) => `<author>${escapeXml(author)}</author>`).join("")}</authors>` +
    `<commentList>${list.join("")}</commentList></comments>`
  );
}

/** The boxes that Excel draws comments in: a comment without one is not shown. */
export function commentBoxesXml({ comments }: SheetDraft): string {
  const boxes = comments.map(({ cell }, index) => {
    const { row, column } = parseAddress(cell);
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:180pt;height:60pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join("")}</xml>`
  );
}
