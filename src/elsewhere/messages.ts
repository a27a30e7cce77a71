/** What is asked of the worker; each has its answer, by its number. */
export type Ask =
  /** Opens a file's bytes, or an empty workbook with null. */
  | { readonly ask: "open"; readonly bytes: Uint8Array | null }
  /** Answers one of office.js's requests: JSON text in, JSON text out. */
  | { readonly ask: "request"; readonly body: string }
  /** The workbook's file, as it stands. */
  | { readonly ask: "save" };

export type Numbered = Ask & { readonly id: number };

export type Answer =
  | { readonly id: number; readonly value: string | Uint8Array | null }
  | { readonly id: number; readonly problem: string };
