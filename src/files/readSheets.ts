import { sheetCells, textOf, type SheetCells } from "./sheetCells";
import { unpack } from "./unpack";
import { attributeOf, childrenOf, rootOf, within } from "./xml";

/** A worksheet of a file: its name and cells, from A1 on. */
export interface FileSheet extends SheetCells {
  readonly sheet: string;
  /** Zero-based row of the first of the rows. */
  readonly firstRow: 0;
  /** Whether the file counts days from 1904. */
  readonly date1904: boolean;
}

/**
 * The worksheets of an .xlsx file, hidden ones too, without asking Excel: the open workbook stays as it is. A number's
 * text is the number, whatever its format. Throws a FileProblem for what cannot be read.
 */
export function readSheets(bytes: Uint8Array): readonly FileSheet[] {
  const parts = unpack(bytes);
  const [book = ""] = [...relatedTo(parts, "").values()].flatMap(({ type, path }) =>
    type.endsWith("/officeDocument") ? [path] : [],
  );
  const root = rootOf(parts.get(book));
  const date1904 = countsFrom1904(root);
  const related = relatedTo(parts, book);
  const strings = [...related.values()].find(({ type }) => type.endsWith("/sharedStrings"));
  const shared = strings === undefined ? [] : sharedStrings(parts.get(strings.path));
  return within(root, "sheet").flatMap((sheet) => {
    const { type = "", path = "" } = related.get(idOf(sheet)) ?? {};
    if (!type.endsWith("/worksheet")) return [];
    const cells = sheetCells(rootOf(parts.get(path)), shared);
    return [{ ...cells, sheet: attributeOf(sheet, "name") ?? "", firstRow: 0 as const, date1904 }];
  });
}

/** A sheet has an id of its own, "sheetId", and that of its part, "r:id". */
const idOf = (sheet: Element): string =>
  [...sheet.attributes].find(({ localName, prefix }) => localName === "id" && prefix !== null)
    ?.value ?? "";

interface Related {
  readonly type: string;
  readonly path: string;
}

/** What a part, or with "" the file itself, is made of: by the ids that it names them by. */
function relatedTo(parts: ReadonlyMap<string, string>, path: string): ReadonlyMap<string, Related> {
  const at = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, at);
  const root = rootOf(parts.get(`${folder}_rels/${path.slice(at)}.rels`));
  return new Map(
    childrenOf(root, "Relationship").map((each) => [
      each.getAttribute("Id") ?? "",
      {
        type: each.getAttribute("Type") ?? "",
        path: pathFrom(folder, each.getAttribute("Target") ?? ""),
      },
    ]),
  );
}

/** A target's path: from the part's folder, or from the file's root where it begins with a slash. */
function pathFrom(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target : `${folder}${target}`;
  const path: string[] = [];
  for (const step of steps.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function sharedStrings(text: string | undefined): string[] {
  return childrenOf(rootOf(text), "si").map(textOf);
}

/** As old Excel for Mac did. */
function countsFrom1904(book: Element): boolean {
  const [properties] = within(book, "workbookPr");
  return ["1", "true"].includes(properties?.getAttribute("date1904") ?? "");
}
