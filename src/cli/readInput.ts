import { readFile, stat } from "node:fs/promises";
import { errorCode } from "./errorCode";
import { Problem } from "./problem";

/** The bytes of the workbook to read. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Problem(`“${path}” is a folder: name a workbook in it.`);
    return await readFile(path);
  } catch (error) {
    throw explained(path, error);
  }
}

function explained(path: string, error: unknown): unknown {
  switch (errorCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new Problem(`There is no file “${path}”: check its name and its folder.`);
    case "EACCES":
    case "EPERM":
      return new Problem(`“${path}” may not be read: ask its owner for access, or use a copy.`);
    case "EBUSY":
      return new Problem(`“${path}” is in use by another program: close it there and try again.`);
    case "ERR_FS_FILE_TOO_LARGE":
      return new Problem(`“${path}” is too large to be a tracker: name the workbook itself.`);
    default:
      return error;
  }
}
