import type { OfficeExternal } from "../host/embedded";
import type { OpenDocument } from "./document/OpenDocument";

/**
 * `window.preview`: where the pane's page finds the object that office.js looks for, and where a browser test finds
 * the open workbook, to read its cells, save it, or let requests fail (`preview.document.host.failNext`).
 */
export interface PreviewHook {
  document: OpenDocument | null;
  external: OfficeExternal | null;
}

declare global {
  interface Window {
    preview: PreviewHook;
  }
}

export const hook: PreviewHook = { document: null, external: null };
window.preview = hook;
