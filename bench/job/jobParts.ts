import type { Counters } from "../../src/host";

/** The job's parts, in seconds of the processor's time. */
export interface JobParts {
  readonly opening: number;
  /** Reading, checking and building the report, through office.js: all but reading and writing files. */
  readonly reporting: number;
  readonly saving: number;
  readonly actions: number;
  readonly counters: Counters;
}
