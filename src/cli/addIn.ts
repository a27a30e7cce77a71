import packageFile from "../../package.json";

/** The add-in as its manifest names it, so that the settings that it keeps in a workbook are found and kept here too. */
export const ADD_IN = {
  id: "1eef115c-8aac-40d7-9f19-8313dfb9e38b",
  version: `${packageFile.version}.0`,
  // As Office writes for an add-in that an organisation deploys to its people.
  store: "EXCatalog",
  storeType: "EXCatalog",
};
