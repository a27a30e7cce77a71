import type { PageLayout, Worksheet } from "./model";

/** A blank worksheet's page layout in the United Kingdom; margins in points. */
export function newPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    fitToWidth: null,
    fitToHeight: null,
    printTitleRows: null,
    printArea: null,
    footer: { left: "", centre: "", right: "" },
    header: { left: "", centre: "", right: "" },
    centreHorizontally: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  };
}

/** A blank worksheet that belongs to no workbook yet. */
export function newWorksheet(id: string, name: string): Worksheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColour: null,
    showGridlines: true,
    rows: new Map(),
    merges: [],
    rowHeights: new Map(),
    columnWidths: new Map(),
    rowStyles: new Map(),
    columnStyles: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozen: null,
    tables: [],
    charts: [],
    hyperlinks: [],
    validations: [],
    conditionalFormats: [],
    autoFilter: null,
    customProperties: new Map(),
    protection: { protected: false, hasPassword: false },
    pageLayout: newPageLayout(),
    changed: { rows: new Set(), aspects: new Set() },
  };
}
