import { FileProblem } from "./fileProblem";
import { tooLarge } from "./unpack";

/** Bytes: what a small workbook stays far below. */
const LARGEST_FILE = 20_000_000;

/** A file that a person has chosen. Nothing of it is read before it is asked for. */
export type PickedFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** What is in a chosen file. Throws a FileProblem for one that is too large, or that the browser does not open. */
export async function bytesOf(file: PickedFile): Promise<Uint8Array> {
  if (file.size > LARGEST_FILE) throw tooLarge();
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser says no more than that: the file was moved, saved again or locked, or lies in a cloud folder only.
    throw new FileProblem(
      "It could not be opened: close it wherever it is open, make sure that it is on this computer, and choose it again.",
    );
  }
}
