import { useCallback, useState } from "react";
import { OpenDocument } from "./document/OpenDocument";

export interface Opening {
  readonly document: OpenDocument | null;
  /** Opens what `get` gives; where that is no workbook, the open one stays. */
  readonly open: (get: () => Promise<{ name: string; bytes: Uint8Array }>) => Promise<void>;
}

/** The open workbook, and how another one takes its place; the add-in may make a new one beside it. */
export function useOpenDocument(
  onProblem: (sentence: string) => void,
  onNewWorkbook: (bytes: Uint8Array | null) => void,
): Opening {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const open = useCallback<Opening["open"]>(
    async (get) => {
      try {
        const { name, bytes } = await get();
        setDocument(new OpenDocument(name, bytes, onNewWorkbook));
        onNewWorkbook(null);
      } catch (error) {
        onProblem(error instanceof Error ? error.message : String(error));
      }
    },
    [onProblem, onNewWorkbook],
  );
  return { document, open };
}
