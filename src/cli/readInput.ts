import { readFile } from "node:fs/promises";
import { explainReading } from "./explainReading";

const WORKBOOK = { missing: "", wanted: "a workbook" };

/** The bytes of the workbook to read. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw explainReading(path, error, WORKBOOK);
  }
}
