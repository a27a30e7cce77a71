import type { Reading } from "../actions";
import type { WorkbookFile } from "../host";
import type { Target } from "./target";
import type { UpdateOptions } from "./updateOptions";

export interface UpdateWork {
  readonly options: UpdateOptions;
  /** The tracker's bytes. */
  readonly bytes: Uint8Array;
  /** The file to write; null to write no tracker. */
  readonly target: Target | null;
}

/** The tracker, open and read. */
export interface OpenTracker {
  readonly file: WorkbookFile;
  readonly reading: Reading;
  readonly onProgress: (progress: { readonly step: string; readonly share: number }) => void;
}
