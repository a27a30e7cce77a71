import { bytesOf, type PickedFile } from "../../files/bytesOf";
import { FileProblem } from "../../files/fileProblem";
import { readSheets } from "../../files/readSheets";
import { readReturn, type ReadReturn } from "../../tracker/returns/readReturn";

export type { PickedFile };

export interface ReturnsRead {
  readonly returns: readonly ReadReturn[];
  /** What could not be read, each with the reason in a sentence. */
  readonly problems: readonly string[];
}

/** The returns in files, without opening them in Excel. A file that cannot be read stops no other. */
export async function readReturnFiles(files: readonly PickedFile[]): Promise<ReturnsRead> {
  const returns: ReadReturn[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const { name } = file;
    try {
      const read = returnsIn(name, await bytesOf(file));
      returns.push(...read);
      problems.push(...read.flatMap((each) => each.problems));
      if (read.length === 0) problems.push(`${name} holds no return that this add-in has made.`);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      problems.push(`${name}: ${error.message}`);
    }
  }
  return { returns, problems };
}

/** A file's only sheet is known by the file. */
function returnsIn(name: string, bytes: Uint8Array): ReadReturn[] {
  const sheets = readSheets(bytes);
  return sheets.flatMap(
    (each) => readReturn(sheets.length === 1 ? name : `${name}, ${each.sheet}`, each) ?? [],
  );
}
