import { dirname, join, resolve } from "node:path";

const PROJECT = resolve(__dirname, "../../..");

/** Where the preview's parts stand on this machine. */
export const FOLDERS = {
  project: PROJECT,
  /** The add-in as `npm run build` makes it. */
  addIn: join(PROJECT, "dist"),
  /** The preview's own page. */
  page: join(PROJECT, "dist-preview"),
  samples: join(PROJECT, "assets/samples"),
  office: dirname(require.resolve("@microsoft/office-js/dist/office.js")),
};
