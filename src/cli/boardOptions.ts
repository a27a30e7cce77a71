import type { IsoDate, RagKey } from "../tracker/model";
import {
  MOST_DUE_SOON_DAYS,
  PURPOSES,
  REPORT_MODES,
  type OptionalSection,
  type Purpose,
  type ReportMode,
} from "../actions/choices";
import { parseDay } from "./parseDay";
import { parseMeanings } from "./parseMeanings";
import { parseSections } from "./parseSections";
import { misuse } from "./problem";
import { splitArguments, type Given } from "./splitArguments";

/** What `npm run board` was asked to do; null where nothing was said. */
export interface BoardOptions {
  readonly file: string;
  readonly asOf: IsoDate | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly plan: string | null;
  readonly period: string | null;
  /** The day or the period of the kept report to compare with. */
  readonly since: string | null;
  readonly preparedBy: string | null;
  readonly purpose: Purpose | null;
  readonly mode: ReportMode | null;
  readonly sections: readonly OptionalSection[] | null;
  /** How many days ahead counts as due soon. */
  readonly dueSoon: number | null;
  /** Dates in numbers are written month first. */
  readonly monthFirst: boolean;
  /** Replaces a file that holds no report. */
  readonly force: boolean;
  readonly means: RagKey;
  /** Makes a PDF of the sheets too. */
  readonly pdf: boolean;
  /** Writes the plan as a flat tracker in a new workbook, in place of a report. */
  readonly clean: boolean;
  /** The file of corrections. */
  readonly settings: string | null;
}

/** The options of `npm run board` that take a value, and those that stand alone. */
const VALUED = [
  "--as-of",
  "--out",
  "--plan",
  "--period",
  "--since",
  "--prepared-by",
  "--purpose",
  "--mode",
  "--sections",
  "--due-soon",
  "--means",
  "--settings",
] as const;
const ALONE = ["--month-first", "--force", "--pdf", "--clean", "--json", "--help"] as const;

/** Reads the words after `npm run board --`; "help" where that was asked for. Throws a `Problem` on wrong use. */
export function parseBoardOptions(words: readonly string[]): BoardOptions | "help" {
  const given = splitArguments(words, VALUED, ALONE);
  if (given.alone.has("--help")) return "help";
  const text = (name: (typeof VALUED)[number]) => given.values.get(name) ?? null;
  if (given.alone.has("--clean")) refuseBeside(given);
  const asOf = text("--as-of");
  const means = text("--means");
  const sections = text("--sections");
  return {
    file: oneFile(given),
    asOf: asOf === null ? null : parseDay(asOf),
    out: text("--out"),
    json: given.alone.has("--json"),
    plan: text("--plan"),
    period: text("--period"),
    since: text("--since"),
    preparedBy: text("--prepared-by"),
    purpose: oneOf("--purpose", PURPOSES, text("--purpose")),
    mode: oneOf("--mode", REPORT_MODES, text("--mode")),
    sections: sections === null ? null : parseSections(sections),
    dueSoon: daysOf(text("--due-soon")),
    monthFirst: given.alone.has("--month-first"),
    force: given.alone.has("--force"),
    pdf: given.alone.has("--pdf"),
    clean: given.alone.has("--clean"),
    means: means === null ? {} : parseMeanings(means),
    settings: text("--settings"),
  };
}

/** What belongs to a report, which a clean tracker is not. */
const OF_REPORTS = [
  "--pdf",
  "--mode",
  "--sections",
  "--purpose",
  "--period",
  "--since",
  "--prepared-by",
];

function refuseBeside({ alone, values }: Given): void {
  const beside = OF_REPORTS.find((option) => alone.has(option) || values.has(option));
  if (beside === undefined) return;
  throw misuse(`--clean writes a tracker and no report, so ${beside} cannot stand beside it.`);
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

function oneOf<Word extends string>(
  option: string,
  words: readonly Word[],
  text: string | null,
): Word | null {
  if (text === null) return null;
  const word = words.find((known) => known === text.toLowerCase());
  if (word !== undefined) return word;
  const last = words.at(-1) ?? "";
  const said = `${words.slice(0, -1).join(", ")} or ${last}`;
  const none = words.length === 2 ? "neither" : "none of them";
  throw misuse(`${option} must be ${said}, and “${text}” is ${none}.`);
}

function daysOf(text: string | null): number | null {
  if (text === null) return null;
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= MOST_DUE_SOON_DAYS) return days;
  throw misuse(
    `--due-soon must be a number of days from 1 to ${MOST_DUE_SOON_DAYS}, and “${text}” is not.`,
  );
}
