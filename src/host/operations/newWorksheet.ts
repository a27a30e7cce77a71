import type { Worksheet } from "../workbook/model";

const POINTS_PER_INCH = 72;

/** An empty worksheet as Excel makes one: A4 is the paper of the United Kingdom's printers. */
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
    pageLayout: {
      orientation: "Portrait",
      paperSize: "A4",
      fitToWidth: null,
      fitToHeight: null,
      printTitleRows: null,
      printArea: null,
      footer: { left: "", centre: "", right: "" },
      header: { left: "", centre: "", right: "" },
      centreHorizontally: false,
      margins: {
        left: 0.7 * POINTS_PER_INCH,
        right: 0.7 * POINTS_PER_INCH,
        top: 0.75 * POINTS_PER_INCH,
        bottom: 0.75 * POINTS_PER_INCH,
        header: 0.3 * POINTS_PER_INCH,
        footer: 0.3 * POINTS_PER_INCH,
      },
    },
    changed: { rows: new Set(), aspects: new Set() },
  };
}
