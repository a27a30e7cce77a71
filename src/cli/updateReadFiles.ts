import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readReturns } from "../actions/returns";
import { openWorkbookFile, startOffice } from "../host";
import type { ReadReturn } from "../tracker/returns/readReturn";
import { ADD_IN } from "./addIn";
import { errorCode } from "./errorCode";
import { Problem } from "./problem";

export interface ReturnFiles {
  readonly returns: readonly ReadReturn[];
  /** Files that could not be read, each with the reason in a sentence. */
  readonly problems: readonly string[];
}

/** The returns in a folder's workbooks, by name. A file that cannot be read stops no other. */
export async function readReturnFiles(folder: string): Promise<ReturnFiles> {
  const names = await workbooksIn(folder);
  const returns: ReadReturn[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const read = await readOne(join(folder, name), name).catch((error: unknown) => {
      problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    });
    if (read === null) continue;
    if (read.length === 0) problems.push(`${name} holds no return that this tool has made.`);
    returns.push(...read);
    problems.push(...read.flatMap((each) => each.problems));
  }
  return { returns, problems };
}

/** Excel keeps a file beside one that is open, "~$…". */
async function workbooksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR"
      ? new Problem(`There is no folder “${folder}”: name the folder that holds the returns.`)
      : error;
  });
  const found = names.filter((name) => /\.xls[xm]$/i.test(name) && !/^[~.]/.test(name)).sort();
  if (found.length > 0) return found;
  throw new Problem(
    `There is no .xlsx file in “${folder}”: put the returns there, then try again.`,
  );
}

async function readOne(path: string, name: string): Promise<readonly ReadReturn[]> {
  const file = openWorkbookFile(await readFile(path), ADD_IN);
  const session = await startOffice(file.workbook, { workbookName: name });
  return readReturns(name).finally(() => session.dispose());
}
