import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkCorrections } from "../actions";
import type { Corrections } from "../tracker/corrections";
import { explainReading } from "./explainReading";
import { Problem } from "./problem";

const SETTINGS = { missing: " of settings", wanted: "a file of settings" };

/** The corrections in a file of JSON. A `Problem` names the first thing that is wrong with it. */
export async function readSettings(path: string): Promise<Corrections> {
  const { corrections, problems } = checkCorrections(parsed(path, await textOf(path)));
  const [first, ...others] = problems;
  if (first === undefined) return corrections;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  throw new Problem(`“${basename(path)}”: ${first.replace(/\.$/, "")}${more}.`);
}

async function textOf(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    throw explainReading(path, error, SETTINGS);
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new Problem(`“${basename(path)}” is not written as JSON must be: ${why}.`);
  }
}
