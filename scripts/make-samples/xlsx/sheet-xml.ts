import { columnName, parseAddress } from "./address";
import { type CellStyle, type Content, isRuns } from "./cell";
import { colourAttributes } from "./colour";
import { daySerial } from "./dates";
import type { Highlight, PlacedCell, SheetDraft } from "./sheet";
import type { SharedStrings } from "./strings";
import type { Styles } from "./styles";
import {
  escapeXml,
  MAIN_NAMESPACE,
  optionalElement,
  RELATIONSHIPS_NAMESPACE,
  XML_HEADER,
} from "./xml";

/** What the sheets of one workbook share. */
export interface Shared {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly dateSystem: 1900 | 1904;
}

export function sheetXml(sheet: SheetDraft, shared: Shared, isFirst: boolean): string {
  return (
    `${XML_HEADER}<worksheet ${MAIN_NAMESPACE} ${RELATIONSHIPS_NAMESPACE}>` +
    `<sheetPr>${sheet.tabColour ? `<tabColor ${colourAttributes(sheet.tabColour)}/>` : ""}<pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(
      sheet,
      isFirst,
    )}<sheetFormatPr defaultRowHeight="13.5"/>${columnsXml(
      sheet,
    )}<sheetData>${rowsXml(sheet, shared)}</sheetData>${mergesXml(sheet)}${sheet.highlights
      .map((highlight, index) => highlightXml(highlight, index, shared))
      .join("")}${listsXml(
      sheet,
    )}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${attachedXml(sheet)}</worksheet>`
  );
}

/** Parts of their own, by the numbers that `sheetRelationships` gives them. */
function attachedXml({ comments, table }: SheetDraft): string {
  const boxes = comments.length > 0 ? '<legacyDrawing r:id="rId1"/>' : "";
  const tableId = comments.length > 0 ? 3 : 1;
  const tables = `<tableParts count="1"><tablePart r:id="rId${tableId}"/></tableParts>`;
  return boxes + (table === null ? "" : tables);
}

function viewXml({ frozenRows }: SheetDraft, isFirst: boolean): string {
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : "";
  const selected = isFirst ? ' tabSelected="1"' : "";
  return `<sheetViews><sheetView${selected} zoomScale="85" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ widths, hiddenColumns }: SheetDraft): string {
  const hidden = [...hiddenColumns].map((letters) => parseAddress(`${letters}1`).column);
  const count = Math.max(widths.length, ...hidden);
  const columns = Array.from({ length: count }, (_, index) => {
    const width = widths[index] ?? USUAL_WIDTH;
    const hides = hidden.includes(index + 1) ? ' hidden="1"' : "";
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hides}/>`;
  });
  return optionalElement("cols", columns.join(""));
}

const USUAL_WIDTH = 9;

function rowsXml(sheet: SheetDraft, shared: Shared): string {
  return [...sheet.rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
      const content = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) => cellXml(`${columnName(column)}${row}`, cell, shared));
      return `<row r="${row}" ht="${sheet.heightOf(row)}" customHeight="1"${hidden}>${content.join("")}</row>`;
    })
    .join("");
}

function cellXml(address: string, { content, style }: PlacedCell, shared: Shared): string {
  const start = `<c r="${address}" s="${shared.styles.indexOf(styleFor(content, style))}"`;
  if (content === null) return `${start}/>`;
  if (typeof content === "number") return `${start}><v>${content}</v></c>`;
  if (typeof content === "string" || isRuns(content)) {
    return `${start} t="s"><v>${shared.strings.indexOf(content)}</v></c>`;
  }
  if ("day" in content) return `${start}><v>${daySerial(content.day, shared.dateSystem)}</v></c>`;
  const { formula, value } = content;
  const kind = typeof value === "string" ? ' t="str"' : "";
  const cached = typeof value === "object" ? daySerial(value.day, shared.dateSystem) : value;
  return `${start}${kind}><f>${escapeXml(formula)}</f><v>${escapeXml(String(cached))}</v></c>`;
}

/** A date without a format of its own is shown day first. */
function styleFor(content: Content, style: CellStyle): CellStyle {
  const isDay =
    typeof content === "object" &&
    content !== null &&
    ("day" in content || ("formula" in content && typeof content.value === "object"));
  return isDay && !style.format ? { ...style, format: "dd/mm/yyyy" } : style;
}

function mergesXml({ merges }: SheetDraft): string {
  const cells = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  return optionalElement("mergeCells", cells, ` count="${merges.length}"`);
}

function highlightXml({ area, when, look }: Highlight, index: number, { styles }: Shared): string {
  const first = area.split(/[: ]/)[0] ?? area;
  const rule = `dxfId="${styles.highlightIndex(look)}" priority="${index + 1}"`;
  const body = ruleXml(when, rule, first);
  return `<conditionalFormatting sqref="${area}">${body}</conditionalFormatting>`;
}

function ruleXml(when: Highlight["when"], rule: string, first: string): string {
  if ("text" in when) {
    const text = escapeXml(when.text);
    return `<cfRule type="containsText" ${rule} operator="containsText" text="${text}"><formula>NOT(ISERROR(SEARCH("${text}",${first})))</formula></cfRule>`;
  }
  const [type, formula] =
    "equals" in when
      ? [`type="cellIs" ${rule} operator="equal"`, when.equals]
      : [`type="expression" ${rule}`, when.formula];
  return `<cfRule ${type}><formula>${escapeXml(formula)}</formula></cfRule>`;
}

function listsXml({ lists }: SheetDraft): string {
  const validations = lists.map(({ area, items }) => {
    const source = typeof items === "string" ? items : `"${items.join(",")}"`;
    return `<dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="${area}"><formula1>${escapeXml(source)}</formula1></dataValidation>`;
  });
  return optionalElement("dataValidations", validations.join(""), ` count="${lists.length}"`);
}
