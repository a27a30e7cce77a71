import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts of a package by path; null leaves out a part that would be there by itself. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** A relationship as [id, kind or whole type, target]. */
export type Link = readonly [id: string, kind: string, target: string];

export function relationships(links: readonly Link[], office = OFFICE): string {
  const items = links.map(([id, kind, target]) => {
    const type = kind.includes("://") ? kind : `${office}/${kind}`;
    const mode = target.startsWith("https:") ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${RELATIONSHIPS}">${items.join("")}</Relationships>`;
}

/** A worksheet of rows of cells as XML, with what stands before and after <sheetData>. */
export function sheetXml(sheetData: string, { before = "", after = "" } = {}): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`;
}

/** styles.xml with these cell formats after the plain one. */
export function stylesXml(
  formats: string,
  { fonts = "", fills = "", rest = "", numFmts = "" } = {},
): string {
  return `<styleSheet xmlns="${MAIN}">${numFmts}<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills><borders><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${formats}</cellXfs>${rest}</styleSheet>`;
}

/** sharedStrings.xml of <si> elements. */
export function stringsXml(...items: string[]): string {
  return `<sst xmlns="${MAIN}">${items.join("")}</sst>`;
}

export interface TinyWorkbook {
  /** Worksheets by name, as XML. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands in <workbook> before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Attributes of sheets, by name, such as `state="hidden"`. */
  readonly states?: Readonly<Record<string, string>>;
  /** More relationships of the workbook. */
  readonly links?: readonly Link[];
  /** Other parts; each gets a content type by its place. */
  readonly parts?: Parts;
}

/** The bytes of a small .xlsx: Sheet n is xl/worksheets/sheet{n}.xml, related to the workbook as rId{n}. */
export function tinyWorkbook({
  sheets,
  before = "",
  after = "",
  states = {},
  links = [],
  parts = {},
}: TinyWorkbook): Uint8Array {
  const names = Object.keys(sheets);
  const list = names
    .map(
      (name, n) =>
        `<sheet name="${name}" sheetId="${n + 1}" ${states[name] ?? ""} r:id="rId${n + 1}"/>`,
    )
    .join("");
  const own = names.map((_, n): Link => [
    `rId${n + 1}`,
    "worksheet",
    `worksheets/sheet${n + 1}.xml`,
  ]);
  const all: Parts = {
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${list}</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([...own, ...links]),
    ...Object.fromEntries(
      names.map((name, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheets[name] ?? ""]),
    ),
    ...parts,
  };
  return packageOf({ "[Content_Types].xml": contentTypes(Object.keys(all)), ...all });
}

/** A zip archive of parts, made by another writer than the host's. */
export function packageOf(parts: Parts): Uint8Array {
  const kept = Object.entries(parts).flatMap(([path, content]) =>
    content === null
      ? []
      : [[path, typeof content === "string" ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(kept));
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/workbook\.xml$/, `${SPREADSHEET}.sheet.main+xml`],
  [/worksheets\/[^/]+\.xml$/, `${SPREADSHEET}.worksheet+xml`],
  [/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/sharedStrings\.xml$/, `${SPREADSHEET}.sharedStrings+xml`],
  [/tables\/[^/]+\.xml$/, `${SPREADSHEET}.table+xml`],
  [/calcChain\.xml$/, `${SPREADSHEET}.calcChain+xml`],
];

function contentTypes(paths: readonly string[]): string {
  const items = paths.flatMap((path) => {
    const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`];
  });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${items.join("")}</Types>`;
}
