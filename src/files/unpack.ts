import { strFromU8, unzipSync } from "fflate";
import { FileProblem } from "./fileProblem";

/** Bytes: what a small workbook stays far below. */
const LARGEST_PART = 50_000_000;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The XML parts of an .xlsx file by their paths. Throws a FileProblem for what is none. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  const begins = (with_: readonly number[]) => with_.every((byte, at) => bytes[at] === byte);
  if (begins(OLE)) {
    throw new FileProblem(
      "It has a password, is protected by a sensitivity label, or is of an old kind of Excel (.xls): open it in Excel, and move or copy its return sheet into this workbook.",
    );
  }
  if (!begins(ZIP)) {
    throw new FileProblem(
      "It is not an Excel workbook (.xlsx): ask for the return as it was sent.",
    );
  }
  return new Map(Object.entries(partsOf(bytes)));
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: isWanted });
  } catch (error) {
    throw error instanceof FileProblem ? error : damaged();
  }
  return Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path.replace(/^\//, ""), strFromU8(part)]),
  );
}

function isWanted({ name, originalSize }: { name: string; originalSize: number }): boolean {
  if (!/\.(?:xml|rels)$/i.test(name)) return false;
  if (originalSize > LARGEST_PART) throw tooLarge();
  return true;
}

export const tooLarge = (): FileProblem =>
  new FileProblem("It is far larger than a return is: ask for the return’s sheet alone.");

export const damaged = (): FileProblem =>
  new FileProblem("It is damaged and cannot be read: open it in Excel, save it, and try again.");
