import type { IsoDate, RagKey } from "../tracker/model";
import type { Purpose } from "../tracker/summary/options";
import { parseDay } from "./parseDay";
import { parseMeanings } from "./parseMeanings";
import { misuse } from "./problem";
import { splitArguments, type Given } from "./splitArguments";

const PURPOSES: readonly Purpose[] = ["decision", "discussion", "noting"];

/** What `npm run board` was asked to do; null where nothing was said. */
export interface BoardOptions {
  readonly file: string;
  readonly asOf: IsoDate | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly plan: string | null;
  readonly period: string | null;
  readonly preparedBy: string | null;
  readonly purpose: Purpose | null;
  readonly means: RagKey;
  /** The file of corrections. */
  readonly settings: string | null;
}

/** The options of `npm run board` that take a value, and those that stand alone. */
const VALUED = [
  "--as-of",
  "--out",
  "--plan",
  "--period",
  "--prepared-by",
  "--purpose",
  "--means",
  "--settings",
] as const;
const ALONE = ["--json", "--help"] as const;

/** Reads the words after `npm run board --`; "help" where that was asked for. Throws a `Problem` on wrong use. */
export function parseBoardOptions(words: readonly string[]): BoardOptions | "help" {
  const given = splitArguments(words, VALUED, ALONE);
  if (given.alone.has("--help")) return "help";
  const text = (name: (typeof VALUED)[number]) => given.values.get(name) ?? null;
  const asOf = text("--as-of");
  const means = text("--means");
  return {
    file: oneFile(given),
    asOf: asOf === null ? null : parseDay(asOf),
    out: text("--out"),
    json: given.alone.has("--json"),
    plan: text("--plan"),
    period: text("--period"),
    preparedBy: text("--prepared-by"),
    purpose: purposeOf(text("--purpose")),
    means: means === null ? {} : parseMeanings(means),
    settings: text("--settings"),
  };
}

function oneFile({ files }: Given): string {
  const [file, second] = files;
  if (!file) throw misuse('Name the workbook to read, such as: npm run board -- "plan.xlsx".');
  if (second !== undefined) {
    throw misuse(
      `One workbook is read at a time, and “${file}” and “${second}” were given: put a name that has spaces in quotation marks.`,
    );
  }
  return file;
}

function purposeOf(word: string | null): Purpose | null {
  if (word === null) return null;
  const purpose = PURPOSES.find((known) => known === word.toLowerCase());
  if (purpose) return purpose;
  throw misuse(`--purpose must be decision, discussion or noting, and “${word}” is none of them.`);
}
