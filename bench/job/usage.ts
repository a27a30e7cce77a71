/** What a whole process took. */
export interface Usage {
  /** Of the processor, its helping threads' included: waiting while other programs run does not count. */
  readonly seconds: number;
  /** By the clock, which runs on while other programs do, and once for threads that run beside one another. */
  readonly elapsed: number;
  /** The most memory that it held at once. */
  readonly mebibytes: number;
}

/** The file descriptor that a measured process tells its usage on. */
export const USAGE_PIPE = 3;
