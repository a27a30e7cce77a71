import { stat } from "node:fs/promises";

/** A file that is to be written, and what stood at its path when it was found fit to be. */
export interface Target {
  readonly path: string;
  /** Tells that file from any other, and from itself once it was saved again; null where nothing stood there. */
  readonly before: string | null;
}

export const targetAt = async (path: string): Promise<Target> => ({
  path,
  before: await stampAt(path),
});

/** What stands at a path now, told apart as in `Target`. */
export async function stampAt(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && [found.dev, found.ino, found.size, found.mtimeNs].join(" ");
}
