/** Something that the person can put right: `message` is one sentence that says what and how. */
export class Problem extends Error {
  /** 1: could not; 2: the command was not written as it must be. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A problem with how the command was written. */
export function misuse(message: string): Problem {
  return new Problem(message, 2);
}
