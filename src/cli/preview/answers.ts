import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { FOLDERS } from "./folders";

export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** What the pages of the add-in name, and what the preview answers in its place. */
const MICROSOFT_OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OWN_OFFICE = "../office/office.js";

/**
 * office.js looks for `window.external` as soon as it runs, so it has to be there before, and at each load of the page:
 * the preview, which the pane's page stands in, has it ready. A line before office.js is a part of no page and changes
 * none, and what follows it is Microsoft's file as it is.
 */
const EXTERNAL_FIRST =
  'Object.defineProperty(window, "external", { value: parent.preview.external, configurable: true, writable: true });\n';

/** The first part of an address, and the folder that the rest is a file of. */
const PLACES: Readonly<Record<string, string>> = {
  addin: FOLDERS.addIn,
  office: FOLDERS.office,
  samples: FOLDERS.samples,
};

/** Answers a decoded path such as "/addin/taskpane.html"; null where there is nothing. */
export async function answerTo(path: string): Promise<Answer | null> {
  const [, place = "", rest = ""] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const folder = PLACES[place];
  const name = folder ? rest : path === "/" ? "index.html" : path.slice(1);
  const file = within(folder ?? FOLDERS.page, name);
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (!bytes) return null;
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  return { type, body: changed(place, name, bytes) };
}

/** The one change of a page of the add-in, and the line before office.js. */
function changed(place: string, name: string, bytes: Buffer): string | Uint8Array {
  if (place === "addin" && name.endsWith(".html")) {
    return bytes.toString().replace(MICROSOFT_OFFICE, OWN_OFFICE);
  }
  if (place === "office" && name === "office.js") return EXTERNAL_FIRST + bytes.toString();
  return bytes;
}

/** A path inside a folder; null for one that leads out of it. */
function within(folder: string, name: string): string | null {
  const path = normalize(join(folder, name));
  return path.startsWith(folder + sep) ? path : null;
}
