import type { Expectation } from "./expectation";
import type { WorkbookDraft } from "./xlsx/package";

/** A sample tracker and what must be read from it. */
export interface Sample {
  /** The file's name without ".xlsx". */
  readonly name: string;
  readonly workbook: WorkbookDraft;
  readonly expectation: Expectation;
}
