import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, parse, resolve } from "node:path";
import { errorCode } from "./errorCode";
import { misuse, Problem } from "./problem";
import { targetAt, type Target } from "./target";
import { checkPdf } from "./toPdf";

/** What is written: a copy of the workbook that is read, or a new one. */
type Output = "board" | "updated" | "publication" | "clean tracker";

/** `NAME – board.xlsx` beside the file. */
export function defaultOutput(input: string, what: Output = "board"): string {
  return join(dirname(input), `${parse(input).name} – ${what}${endingFor(input, what)}`);
}

/** A copy of a workbook with macros stays one, as Excel opens it under no other ending. */
function endingFor(input: string, what: Output): ".xlsx" | ".xlsm" {
  const isCopy = what === "board" || what === "updated";
  return isCopy && extname(input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}

/** Where the PDF of a report goes: beside it, under its name. Refuses what could not be written, before the work. */
export async function checkPdfPath({ path: target }: Target): Promise<Target> {
  await checkPdf();
  const path = join(dirname(target), `${parse(target).name}.pdf`);
  const pdf = await targetAt(path);
  const found = await stat(path).catch(() => null);
  if (found && !found.isFile()) {
    throw new Problem(`“${path}” is not a file that can be replaced: give another --out.`);
  }
  return pdf;
}

/**
 * Where to write: `out` itself, or the file that it links to. Refuses a place that could not be written, before the
 * work rather than after it.
 */
export async function checkOutput(
  out: string,
  input: string,
  what: Output = "board",
): Promise<Target> {
  const ending = endingFor(input, what);
  if (extname(out).toLowerCase() !== ending) {
    const kind = what === "publication" ? "a copy for publication" : "a clean tracker";
    const why = what === "board" || what === "updated" ? `“${basename(input)}”` : kind;
    throw misuse(`--out must end in ${ending}, as ${why} is of that kind.`);
  }
  const target = await realpath(out).catch(() => resolve(out));
  const found = await targetAt(target);
  // A workbook that was moved away since it was read is nowhere to be written over.
  if (target === (await realpath(input).catch(() => null))) {
    throw new Problem(
      `“${out}” is the workbook that is read, which is never written to: give another name with --out.`,
    );
  }
  await checkFolder(dirname(target));
  await checkExisting(target, out, input);
  await checkNotOpen(target, out);
  return found;
}

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    throw new Problem(
      `There is no folder “${folder}” to write into: make it, or give another --out.`,
    );
  }
  await access(folder, constants.W_OK).catch(() => {
    throw cannotWrite(folder);
  });
}

async function checkExisting(target: string, out: string, input: string): Promise<void> {
  const found = await stat(target).catch((error: unknown) => {
    if (errorCode(error) === "ENAMETOOLONG") throw explainWriting(out, error);
    return null;
  });
  if (!found) return;
  if (!found.isFile()) {
    throw new Problem(`“${out}” is not a file that can be replaced: give another name with --out.`);
  }
  const source = await stat(input).catch(() => null);
  if (found.ino === source?.ino && found.dev === source.dev) {
    throw new Problem(
      `“${out}” is another name of the workbook that is read, which is never written to: give another name with --out.`,
    );
  }
  await access(target, constants.W_OK).catch(() => {
    throw new Problem(`“${out}” may not be written to: allow it, or give another name with --out.`);
  });
}

/** Excel and LibreOffice leave a small file beside a workbook that someone has open. */
export async function checkNotOpen(target: string, out = target): Promise<void> {
  const name = basename(target);
  for (const lock of [`~$${name}`, `.~lock.${name}#`]) {
    const held = await stat(join(dirname(target), lock)).catch(() => null);
    if (held) {
      throw new Problem(
        `“${out}” is open in another program: close it there, or give another name with --out.`,
      );
    }
  }
}

/** For a folder that cannot be written into. */
export function cannotWrite(folder: string): Problem {
  return new Problem(`Nothing can be written in “${folder}”: give another place with --out.`);
}

/** The plain sentence for an error that writing `out` met, or the error itself. */
export function explainWriting(out: string, error: unknown): unknown {
  switch (errorCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new Problem(
        `The folder “${dirname(out)}” was moved or deleted while this ran: put it back, or give another place with --out.`,
      );
    case "EACCES":
    case "EROFS":
      return cannotWrite(dirname(out));
    case "EBUSY":
    case "EPERM":
      return new Problem(
        `“${out}” could not be replaced: close it in other programs, or give another name with --out.`,
      );
    case "ENOSPC":
    case "EDQUOT":
      return new Problem(
        `There is no room on the disk for “${out}”: make some, or use another disk.`,
      );
    case "ENAMETOOLONG":
      return new Problem(`The name “${out}” is too long: give a shorter one with --out.`);
    default:
      return error;
  }
}
