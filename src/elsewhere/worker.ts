import {
  newWorkbookFile,
  openWorkbookFile,
  WorkbookHost,
  type WorkbookFile,
} from "../host/embedded";
import type { Answer, Ask, Numbered } from "./messages";

// A worker's own script: it holds one workbook and answers for it as Excel does, away from the thread that draws the pane.
let open: { readonly file: WorkbookFile; readonly host: WorkbookHost } | null = null;

self.onmessage = ({ data }: MessageEvent<Numbered>) => void respond(data);

async function respond(asked: Numbered): Promise<void> {
  const { id } = asked;
  try {
    tell({ id, value: await answer(asked) });
  } catch (error) {
    tell({ id, problem: error instanceof Error ? error.message : String(error) });
  }
}

function tell(told: Answer): void {
  self.postMessage(told);
}

async function answer(asked: Ask): Promise<string | Uint8Array | null> {
  if (asked.ask === "open") {
    const file = asked.bytes === null ? newWorkbookFile() : openWorkbookFile(asked.bytes);
    open = { file, host: new WorkbookHost(file.workbook) };
    return null;
  }
  if (open === null) throw new Error("No workbook was opened.");
  if (asked.ask === "save") return open.file.save();
  const answered = await open.host.request(asked.body);
  if ("status" in answered) throw new Error(`The request was refused (${answered.status}).`);
  return answered.body;
}
