import { link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./errorCode";
import { checkNotOpen, explainWriting } from "./outputPath";
import { Problem } from "./problem";
import { stampAt, type Target } from "./target";

/**
 * Writes a file whole or not at all: first beside its place, under another name, then into it. What somebody has saved
 * there since the place was found fit is not replaced.
 */
export async function writeWhole(target: Target, bytes: Uint8Array): Promise<void> {
  const { path } = target;
  const unfinished = join(dirname(path), `.board-${process.pid}.part`);
  try {
    const file = await open(unfinished, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await checkNotOpen(path);
    await moveTo(target, unfinished);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw explainWriting(path, error);
  }
}

async function moveTo({ path, before }: Target, unfinished: string): Promise<void> {
  const now = await stampAt(path);
  if (now !== null && now !== before) throw savedMeanwhile(path);
  if (now === null && (await isLinked(unfinished, path))) await rm(unfinished);
  else await rename(unfinished, path);
}

/** Gives a file a second name, if nothing has that name: a rename would replace it. False where the disk has no such names. */
async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw savedMeanwhile(to);
    return false;
  }
}

function savedMeanwhile(path: string): Problem {
  return new Problem(
    `“${basename(path)}” was saved by somebody while this ran, so it is not replaced: look at it, then run this again, or give another name with --out.`,
  );
}
