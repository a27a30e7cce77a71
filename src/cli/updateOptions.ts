import type { IsoDate } from "../tracker/model";
import { parseDay } from "./parseDay";
import { misuse } from "./problem";
import { splitArguments, type Given } from "./splitArguments";

/** What `npm run update` was asked to do with a tracker. */
export type UpdateTask =
  | {
      readonly kind: "make";
      readonly folder: string;
      readonly lead: string | null;
      readonly period: string | null;
    }
  | { readonly kind: "merge"; readonly folder: string; readonly accepted: readonly string[] }
  | {
      readonly kind: "handover";
      readonly from: string;
      readonly to: string;
      /** Completed actions change their lead too. */
      readonly withCompleted: boolean;
      /** Who does it, for the change log; null for the name that this computer knows. */
      readonly by: string | null;
    };

export interface UpdateOptions {
  readonly file: string;
  readonly task: UpdateTask;
  readonly asOf: IsoDate | null;
  readonly out: string | null;
  /** Tells what would be written, and writes nothing. */
  readonly dryRun: boolean;
  /** Replaces files that are there already. */
  readonly force: boolean;
  /** Dates in numbers are written month first. */
  readonly monthFirst: boolean;
}

const TASKS = ["--make-returns", "--returns", "--handover"] as const;

/** The options that take a value, each with the tasks that it belongs to. */
const VALUED = {
  "--make-returns": [],
  "--returns": [],
  "--handover": [],
  "--lead": ["--make-returns"],
  "--period": ["--make-returns"],
  "--accept": ["--returns"],
  "--to": ["--handover"],
  "--by": ["--handover"],
  "--out": ["--returns", "--handover"],
  "--as-of": TASKS,
} as const;

const ALONE = {
  "--dry-run": ["--returns", "--handover"],
  "--with-completed": ["--handover"],
  "--month-first": TASKS,
  "--force": TASKS,
  "--help": TASKS,
} as const;

type Valued = keyof typeof VALUED;
type Task = (typeof TASKS)[number];

/** Reads the words after `npm run update --`; "help" where that was asked for. Throws a `Problem` on wrong use. */
export function parseUpdateOptions(words: readonly string[]): UpdateOptions | "help" {
  const given = splitArguments(words, Object.keys(VALUED), Object.keys(ALONE));
  if (given.alone.has("--help")) return "help";
  const text = (name: Valued) => given.values.get(name) ?? null;
  const task = oneTask(given);
  const asOf = text("--as-of");
  return {
    file: oneFile(given),
    task: taskOf(task, text, given),
    asOf: asOf === null ? null : parseDay(asOf),
    out: text("--out"),
    dryRun: given.alone.has("--dry-run"),
    force: given.alone.has("--force"),
    monthFirst: given.alone.has("--month-first"),
  };
}

function oneFile({ files }: Given): string {
  const [file, second] = files;
  if (!file) {
    throw misuse('Name the tracker, such as: npm run update -- "plan.xlsx" --returns "returns".');
  }
  if (second === undefined) return file;
  throw misuse(
    `One tracker is updated at a time, and “${file}” and “${second}” were given: put a name that has spaces in quotation marks.`,
  );
}

function oneTask({ values, alone }: Given): Task {
  const [task, second] = TASKS.filter((name) => values.has(name));
  if (task === undefined || second !== undefined) {
    throw misuse(
      "Say what to do with the tracker by one of --make-returns, --returns or --handover.",
    );
  }
  const tasksOf: Readonly<Record<string, readonly Task[]>> = { ...VALUED, ...ALONE };
  for (const name of [...values.keys(), ...alone]) {
    const [needed, ...others] = tasksOf[name] ?? [];
    if (name === task || needed === undefined || [needed, ...others].includes(task)) continue;
    throw misuse(`${name} goes with ${[needed, ...others].join(" or ")}, and not with ${task}.`);
  }
  return task;
}

function taskOf(task: Task, text: (name: Valued) => string | null, { alone }: Given): UpdateTask {
  const said = text(task) ?? "";
  if (task === "--make-returns") {
    return { kind: "make", folder: said, lead: text("--lead"), period: text("--period") };
  }
  if (task === "--returns") {
    const accepted = (text("--accept") ?? "")
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    return { kind: "merge", folder: said, accepted };
  }
  const to = text("--to");
  if (to === null) throw misuse("--handover needs --to with the new lead’s name.");
  return {
    ...{ kind: "handover", from: said, to, by: text("--by") },
    withCompleted: alone.has("--with-completed"),
  };
}
