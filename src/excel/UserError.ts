export interface UserErrorOptions {
  /** A few words over the sentence: "Excel is editing a cell". */
  readonly title?: string;
  /** Whether the same may go well if it is tried again; it may, unless said otherwise. */
  readonly canRetry?: boolean;
  readonly cause?: unknown;
}

/** An error for the person at the screen: one or two sentences of what is wrong, and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly title: string | null;
  readonly canRetry: boolean;

  constructor(message: string, { title, canRetry, cause }: UserErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.title = title ?? null;
    this.canRetry = canRetry ?? true;
  }
}
