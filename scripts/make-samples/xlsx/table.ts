import type { SheetDraft } from "./sheet";
import { escapeXml, MAIN_NAMESPACE, XML_HEADER } from "./xml";

/** A table of Excel's own: its number is unique in the workbook. */
export function tableXml(
  { name, area, heads }: NonNullable<SheetDraft["table"]>,
  id: number,
): string {
  const columns = heads.map(
    (head, index) => `<tableColumn id="${index + 1}" name="${escapeXml(head)}"/>`,
  );
  return (
    `${XML_HEADER}<table ${MAIN_NAMESPACE} id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0">` +
    `<autoFilter ref="${area}"/><tableColumns count="${heads.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
