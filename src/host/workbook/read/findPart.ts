import { WorkbookFileError } from "../errors";
import type { Package } from "../package";
import type { XmlElement } from "../xml/tree";

/** The part that the workbook names as its "styles", "theme" …; null where it has none. */
export function findPart(pack: Package, workbookPath: string, kind: string): string | null {
  const found = pack.relationships(workbookPath).ofKind(kind)[0]?.target;
  return found !== undefined && pack.has(found) ? found : null;
}

/** Where the workbook part is; a package that is something else is told by its name. */
export function findWorkbookPart(pack: Package): string {
  if (!pack.has("[Content_Types].xml")) throw notWorkbook(pack);
  const named = pack.relationships("").ofKind("officeDocument")[0]?.target;
  const path = named !== undefined && pack.has(named) ? named : "xl/workbook.xml";
  if (pack.has("xl/workbook.bin")) {
    throw notXlsx("This is a binary workbook (.xlsb): open it in Excel and save it as .xlsx.");
  }
  if (!pack.has(path)) throw notWorkbook(pack);
  return path;
}

/** The workbook part's root, whatever its content type says; Word and PowerPoint have roots of other names. */
export function checkedWorkbook(root: XmlElement): XmlElement {
  if (root.name === "workbook") return root;
  throw notXlsx("This is another kind of Office document, not a workbook: choose an .xlsx file.");
}

function notWorkbook(pack: Package): WorkbookFileError {
  const openDocument = pack.has("mimetype") && pack.has("content.xml");
  return notXlsx(
    openDocument
      ? "This is an OpenDocument file: open it in Excel or LibreOffice and save it as .xlsx."
      : "This is a zip file, not a workbook: choose an .xlsx file.",
  );
}

export function notXlsx(message: string): WorkbookFileError {
  return new WorkbookFileError("not-xlsx", message);
}
