/** What isSetSupported answers: the sets that this build of office.js knows. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  DelayForCellEdit: "1.1",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  ImageCoercion: "1.1",
};
