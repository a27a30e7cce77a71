import type { Answer, Ask, Numbered } from "./messages";

/** A workbook in a worker: see `WorkbookElsewhere` of the actions, which take it. */
export interface WorkerWorkbook {
  readonly request: (body: string) => Promise<string>;
  readonly save: () => Promise<Uint8Array>;
  readonly close: () => void;
}

/** Opens a file's bytes, or an empty workbook with null, in a worker of its own. Rejects where its script does not load. */
export async function openInWorker(bytes: Uint8Array | null): Promise<WorkerWorkbook> {
  const worker = new Worker(
    /* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url),
  );
  const ask = asking(worker);
  try {
    await ask({ ask: "open", bytes });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    request: async (body) => (await ask({ ask: "request", body })) as string,
    save: async () => (await ask({ ask: "save" })) as Uint8Array,
    close: () => worker.terminate(),
  };
}

interface Waiting {
  readonly resolve: (value: string | Uint8Array | null) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the worker and gives its answer; where the worker fails as a whole, so does all that waits for it. */
function asking(worker: Worker): (asked: Ask) => Promise<string | Uint8Array | null> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("problem" in data) asked?.reject(new Error(data.problem));
    else asked?.resolve(data.value);
  };
  worker.onerror = ({ message }) => {
    const error = new Error(message || "The worker's script did not load.");
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  return (asked) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...asked, id } satisfies Numbered);
    });
}
