import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The address under which office.js believes that it was loaded; nothing is fetched from it. */
export const OFFICE_BASE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The folder of the installed @microsoft/office-js that holds office.js. */
export function officeFolder(): string {
  return dirname(require.resolve("@microsoft/office-js/dist/office.js"));
}

/** Reads one of office.js's own files from the installed package. `address` is under `OFFICE_BASE`. */
export function readOfficeScript(address: string): string {
  return readFileSync(join(officeFolder(), address.slice(OFFICE_BASE.length)), "utf8");
}

/** Runs a script in this realm's global scope, as a page's <script> would. */
export function runScript(source: string, name: string): void {
  // An indirect eval: variables declared by the script become globals, and its arrays are this realm's arrays.
  (0, eval)(`${source}\n//# sourceURL=${name}`);
}
