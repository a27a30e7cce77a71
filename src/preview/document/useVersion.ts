import { useSyncExternalStore } from "react";
import type { OpenDocument } from "./OpenDocument";

/** Renders again when the workbook changes; the number is for what must be worked out anew then. */
export function useVersion(document: OpenDocument): number {
  return useSyncExternalStore(document.subscribe, document.version);
}
