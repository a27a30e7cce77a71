import type { Package } from "../package";

/** The namespaces of a drawing's parts, which a strict file has of its own. */
export interface DrawingNamespaces {
  readonly chart: string;
  readonly main: string;
  readonly spreadsheet: string;
  readonly relationships: string;
}

export function drawingNamespaces(pack: Package): DrawingNamespaces {
  const base = pack.isStrict() ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const year = pack.isStrict() ? "" : "/2006";
  return {
    chart: `${base}/drawingml${year}/chart`,
    main: `${base}/drawingml${year}/main`,
    spreadsheet: `${base}/drawingml${year}/spreadsheetDrawing`,
    relationships: `${base}/officeDocument${year}/relationships`,
  };
}
