/** The host's parts that need neither Node nor a realm of their own: what a page needs to hold a workbook. */
export type { HostConnection } from "./office/connection";
export { createExternal, type OfficeExternal } from "./office/external";
export { OFFICE_THEMES } from "./office/officeThemes";
export { REQUIREMENT_SETS } from "./office/requirementSets";
export { columnWidth, rowHeight, standardHeight } from "./operations/dimensions";
export { enterValues } from "./operations/enterValues";
export { toShownFormula } from "./operations/formulaText";
export { selectAreas } from "./operations/selection";
export { activateWorksheet } from "./operations/worksheets";
export { tableAt } from "./operations/tables";
export { lineWidth, wrappedLines } from "./operations/textSize";
export type { Session } from "./richapi/session";
export * from "./workbook";
export { formatValue } from "./workbook/format/formatCell";
export { cellsOf, sourceCells } from "./workbook/charts/sourceCells";
export { WorkbookHost } from "./workbookHost";
