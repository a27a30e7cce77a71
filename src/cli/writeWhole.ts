import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { explainWriting } from "./outputPath";

/** Writes a file whole or not at all: first beside its place, under another name, then into it. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.board-${process.pid}.part`);
  try {
    const file = await open(unfinished, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw explainWriting(path, error);
  }
}
