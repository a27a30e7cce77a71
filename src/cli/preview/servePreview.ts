import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { errorCode } from "../errorCode";
import { Problem } from "../problem";
import { answerTo, type Answer } from "./answers";

/** A workbook that the page opens with, instead of a sample. */
export interface GivenWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PreviewOptions {
  /** Null: 3100, or any free port where that is taken. */
  readonly port: number | null;
  readonly workbook: GivenWorkbook | null;
}

export interface PreviewServer {
  /** Of the page, with the workbook that it opens. */
  readonly address: string;
  close(): Promise<void>;
}

const USUAL_PORT = 3100;
const ANY_PORT = 0;
const OPENED = "/opened/";

/** Serves the preview to this computer alone. */
export async function servePreview({ port, workbook }: PreviewOptions): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    void answer(request, workbook).then((found) => {
      response.writeHead(found ? 200 : 404, {
        "content-type": found?.type ?? "text/plain; charset=utf-8",
        // The pane is built again and again while the page stays open.
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      });
      response.end(found?.body ?? "There is nothing at this address.");
    });
  });
  await listenSomewhere(server, port);
  const { port: taken } = server.address() as AddressInfo;
  const query = workbook ? `?open=${encodeURIComponent(OPENED + workbook.name)}` : "";
  return {
    address: `http://localhost:${taken}/${query}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  { url = "/", headers }: IncomingMessage,
  workbook: GivenWorkbook | null,
): Promise<Answer | null> {
  // Another site's name that was pointed at this computer must not read the workbook.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? "")) return null;
  const path = decoded(new URL(url, "http://localhost").pathname);
  if (path === null) return null;
  if (workbook && path === OPENED + workbook.name) {
    return { type: "application/octet-stream", body: workbook.bytes };
  }
  return answerTo(path);
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function listenSomewhere(server: Server, port: number | null): Promise<void> {
  const isTaken = (error: unknown) => errorCode(error) === "EADDRINUSE";
  try {
    await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (port !== null) {
      throw new Problem(`Port ${port} is in use by another program: name another, or none.`);
    }
    await listen(server, ANY_PORT);
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
