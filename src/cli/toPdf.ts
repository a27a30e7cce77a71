import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { errorCode } from "./errorCode";
import { Problem } from "./problem";

const run = promisify(execFile);

/** By the name that the system finds it by, then where its installers put it on Mac and Windows. */
const PROGRAMS: readonly string[] = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Milliseconds: it takes some ten seconds, and on a busy computer a minute. */
const PATIENCE = 300_000;

/** A workbook's pages as LibreOffice prints them. A `Problem` says what to do where it is missing. */
export async function toPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "board-pdf-"));
  try {
    await writeFile(join(folder, "report.xlsx"), bytes);
    await convert(folder);
    return await readFile(join(folder, "report.pdf"));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      "LibreOffice could not make the PDF: close it if it is open and try again, or open the workbook in Excel and save it as PDF there.",
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Checks that there is something to make a PDF with, before the work rather than after it. */
export async function checkPdf(): Promise<void> {
  await firstProgram((program) => run(program, ["--version"], { timeout: PATIENCE }));
}

async function convert(folder: string): Promise<void> {
  // A profile of its own: LibreOffice that is open, or was closed badly, is left alone.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
  await firstProgram((program) =>
    run(program, [...words, join(folder, "report.xlsx")], { timeout: PATIENCE }),
  );
}

async function firstProgram(start: (program: string) => Promise<unknown>): Promise<void> {
  for (const program of PROGRAMS) {
    try {
      await start(program);
      return;
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }
  throw new Problem(
    "A PDF is made with LibreOffice, which was not found on this computer: install it (it is free), or leave --pdf out and save the workbook as PDF in Excel.",
  );
}
