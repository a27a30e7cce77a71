import { strToU8, zipSync } from "fflate";
import { commentBoxesXml, commentsXml } from "./comments";
import type { SheetDraft } from "./sheet";
import { sheetXml } from "./sheet-xml";
import { SharedStrings } from "./strings";
import { Styles } from "./styles";
import { tableXml } from "./table";
import { type Theme, themeXml } from "./theme";
import {
  escapeXml,
  MAIN_NAMESPACE,
  optionalElement,
  RELATIONSHIPS_NAMESPACE,
  XML_HEADER,
} from "./xml";

export interface WorkbookDraft {
  readonly title: string;
  readonly author: string;
  /** When the file was last saved, e.g. "2026-03-05T16:20:00Z". */
  readonly saved: string;
  readonly dateSystem: 1900 | 1904;
  readonly theme: Theme;
  readonly sheets: readonly SheetDraft[];
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The .xlsx file: the same bytes for the same workbook, whenever and wherever it is made. */
export function packageWorkbook(book: WorkbookDraft): Uint8Array {
  const shared = {
    styles: new Styles(book.theme.font),
    strings: new SharedStrings(book.theme.font),
    dateSystem: book.dateSystem,
  };
  const sheets = book.sheets.map((sheet, index) => sheetXml(sheet, shared, index === 0));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(book),
    "_rels/.rels": relationshipsXml([
      ["officeDocument", "xl/workbook.xml"],
      ["extended-properties", "docProps/app.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/app.xml": `${XML_HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "docProps/core.xml": corePropertiesXml(book),
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...book.sheets.map((_, index): [string, string] => [
        "worksheet",
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ["theme", "theme/theme1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/theme/theme1.xml": themeXml(book.theme),
    "xl/styles.xml": shared.styles.toXml(),
    "xl/sharedStrings.xml": shared.strings.toXml(),
  };
  book.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheets[index] ?? "";
    Object.assign(parts, attachedParts(sheet, index + 1));
  });
  return zip(parts);
}

/** A sheet's comments and its table, with what ties them to it. */
function attachedParts(sheet: SheetDraft, number: number): Record<string, string> {
  const relationships = sheetRelationships(sheet, number);
  if (relationships.length === 0) return {};
  return {
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relationshipsXml(relationships),
    ...(sheet.comments.length > 0 && {
      [`xl/comments${number}.xml`]: commentsXml(sheet),
      [`xl/drawings/vmlDrawing${number}.vml`]: commentBoxesXml(sheet),
    }),
    ...(sheet.table && { [`xl/tables/table${number}.xml`]: tableXml(sheet.table, number) }),
  };
}

function sheetRelationships(
  { comments, table }: SheetDraft,
  number: number,
): readonly (readonly [kind: string, target: string])[] {
  return [
    ...(comments.length > 0
      ? ([
          ["vmlDrawing", `../drawings/vmlDrawing${number}.vml`],
          ["comments", `../comments${number}.xml`],
        ] as const)
      : []),
    ...(table ? ([["table", `../tables/table${number}.xml`]] as const) : []),
  ];
}

function zip(parts: Record<string, string>): Uint8Array {
  const files = Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]),
  );
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function relationshipsXml(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(([kind, target], index) => {
    const type = kind.startsWith("http") ? kind : `${OFFICE}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${XML_HEADER}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypesXml({ sheets }: WorkbookDraft): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  const sheetParts = sheets.flatMap((sheet, index) => [
    override(`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET_TYPE}.worksheet+xml`),
    sheet.comments.length > 0
      ? override(`xl/comments${index + 1}.xml`, `${SPREADSHEET_TYPE}.comments+xml`)
      : "",
    sheet.table ? override(`xl/tables/table${index + 1}.xml`, `${SPREADSHEET_TYPE}.table+xml`) : "",
  ]);
  return (
    `${XML_HEADER}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override(
      "xl/workbook.xml",
      `${SPREADSHEET_TYPE}.sheet.main+xml`,
    )}${sheetParts.join("")}${override(
      "xl/theme/theme1.xml",
      "application/vnd.openxmlformats-officedocument.theme+xml",
    )}${override("xl/styles.xml", `${SPREADSHEET_TYPE}.styles+xml`)}${override(
      "xl/sharedStrings.xml",
      `${SPREADSHEET_TYPE}.sharedStrings+xml`,
    )}${override(
      "docProps/core.xml",
      "application/vnd.openxmlformats-package.core-properties+xml",
    )}${override(
      "docProps/app.xml",
      "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    )}</Types>`
  );
}

function workbookXml({ sheets, dateSystem }: WorkbookDraft): string {
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.map(({ name, titleRows }, index) =>
    titleRows === null
      ? ""
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(name.replace(/'/g, "''"))}'!${titleRows}</definedName>`,
  );
  return (
    `${XML_HEADER}<workbook ${MAIN_NAMESPACE} ${RELATIONSHIPS_NAMESPACE}>` +
    `<workbookPr${dateSystem === 1904 ? ' date1904="1"' : ""} defaultThemeVersion="166925"/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
    `<sheets>${list.join("")}</sheets>${optionalElement("definedNames", titles.join(""))}` +
    '<calcPr calcId="191029"/></workbook>'
  );
}

function corePropertiesXml({ title, author, saved }: WorkbookDraft): string {
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${saved}</dcterms:${name}>`;
  return (
    `${XML_HEADER}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>${stamp("created")}${stamp("modified")}</cp:coreProperties>`
  );
}
