import packageFile from "../../../package.json";

/** The add-in as its manifest names it: its settings are kept in the file under this name. */
export const ADD_IN = {
  id: "1eef115c-8aac-40d7-9f19-8313dfb9e38b",
  version: `${packageFile.version}.0`,
  // As Office writes for an add-in that an organisation deploys to its people.
  store: "EXCatalog",
  storeType: "EXCatalog",
};
