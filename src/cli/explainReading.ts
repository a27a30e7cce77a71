import { errorCode } from "./errorCode";
import { Problem } from "./problem";

/** What a file is, as the end of "There is no file …" and of "is a folder: name …". */
export interface FileWords {
  readonly missing: string;
  readonly wanted: string;
}

/** The plain sentence for an error that reading a file met, or the error itself. */
export function explainReading(
  path: string,
  error: unknown,
  { missing, wanted }: FileWords,
): unknown {
  switch (errorCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new Problem(`There is no file “${path}”${missing}: check its name and its folder.`);
    case "EISDIR":
      return new Problem(`“${path}” is a folder: name ${wanted} in it.`);
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
