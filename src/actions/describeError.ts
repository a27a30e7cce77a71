import { UserError } from "../excel/UserError";

/** An error as a person reads it. */
export interface ErrorWords {
  readonly title: string;
  /** One or two sentences: what is wrong, where, what to do. */
  readonly message: string;
  /** Whether the same may go well if it is tried again. */
  readonly canRetry: boolean;
}

/** Any error in words; null where the person stopped the work herself. */
export function describeError(error: unknown): ErrorWords | null {
  if (error instanceof DOMException && error.name === "AbortError") return null;
  if (error instanceof UserError) {
    const { title, message, canRetry } = error;
    return { title: title ?? "Not done", message, canRetry };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    title: "Not done",
    message: `Something went wrong that this add-in does not know (${detail}). Nothing of your tracker was changed: try again.`,
    canRetry: true,
  };
}
