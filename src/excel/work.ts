import { tellWaiting } from "./tellWaiting";

/** What long work against Excel takes from its caller. */
export interface Work {
  /** Stops between two requests; nothing is half written inside one. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Excel puts requests off while a cell is being edited: true once that has lasted two seconds, false when it is
   * over. The work then goes on from where it was.
   */
  readonly onWaiting?: ((waiting: boolean) => void) | undefined;
}

export interface Progress {
  /** A few plain words: "Reading the workbook". */
  readonly step: string;
  /** 0 to 1 within the step. */
  readonly share: number;
  /** False from where it can no longer be stopped: a wish to stop is not heeded then. */
  readonly canCancel?: boolean;
}

/** The rest of work that is not stopped any more; stops it here where the person has asked for that before. */
export function uncancellable({ signal, onProgress, ...rest }: Work): Work {
  signal?.throwIfAborted();
  return {
    ...rest,
    onProgress: onProgress && ((progress) => onProgress({ ...progress, canCancel: false })),
  };
}

/** Sends what is queued, unless the person has asked to stop. */
export async function send(
  context: Excel.RequestContext,
  { signal, onWaiting }: Work,
): Promise<void> {
  signal?.throwIfAborted();
  const stopTelling = onWaiting ? tellWaiting(onWaiting) : () => undefined;
  try {
    await context.sync();
  } finally {
    stopTelling();
  }
}
