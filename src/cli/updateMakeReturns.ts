import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Reading } from "../actions";
import { fillReturnFile, planReturns } from "../actions/returns";
import { newWorkbookFile, startOffice } from "../host";
import type { LeadReturn } from "../tracker/returns/leadReturn";
import { ADD_IN } from "./addIn";
import { cannotWrite } from "./outputPath";
import { Problem } from "./problem";
import type { Terminal } from "./runCommand";
import { targetAt, type Target } from "./target";
import type { UpdateOptions, UpdateTask } from "./updateOptions";
import { writeWhole } from "./writeWhole";

/** Writes a file of its own for each lead into a folder. */
export async function updateMakeReturns(
  reading: Reading,
  { folder, lead, period }: Extract<UpdateTask, { kind: "make" }>,
  { force }: UpdateOptions,
  terminal: Terminal,
): Promise<true> {
  const made = withFileNames(planReturns(reading, { lead, period }));
  await mkdir(folder, { recursive: true }).catch(() => {
    throw cannotWrite(folder);
  });
  const targets = await Promise.all(made.map(({ name }) => targetAt(join(folder, name))));
  if (!force) refuseExisting(folder, targets);
  for (const [at, target] of targets.entries()) {
    const own = made[at];
    if (own === undefined) continue;
    const bytes = await bytesOf(own.lead);
    await writeWhole(target, bytes).catch((error: unknown) => {
      throw tellingWritten(targets.slice(0, at), error);
    });
  }
  terminal.out(describe(folder, made, reading));
  return true;
}

interface NamedReturn {
  readonly name: string;
  readonly lead: LeadReturn;
}

/** Windows takes none of these in a file's name, and tells no case apart. */
function withFileNames(returns: readonly LeadReturn[]): NamedReturn[] {
  const taken = new Set<string>();
  return returns.map((made) => {
    const plain = made.lead
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
      .replace(/\s+/g, " ")
      .trim();
    const base = `Return – ${plain.slice(0, 80).replace(/[. ]+$/, "")}`;
    let name = `${base}.xlsx`;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} (${n}).xlsx`;
    taken.add(name.toLowerCase());
    return { name, lead: made };
  });
}

/** A return that is there may have been filled in. */
function refuseExisting(folder: string, targets: readonly Target[]): void {
  const found = targets.find(({ before }) => before !== null);
  if (found === undefined) return;
  throw new Problem(
    `“${basename(found.path)}” is in “${folder}” already and may have been filled in: choose another folder, or add --force to replace it.`,
  );
}

/** An error at a later return says which earlier ones are there. */
function tellingWritten(written: readonly Target[], error: unknown): unknown {
  if (written.length === 0 || !(error instanceof Error)) return error;
  const names = written.map(({ path }) => `“${basename(path)}”`).join(", ");
  return new Problem(`${error.message} Written before that: ${names}.`);
}

async function bytesOf(made: LeadReturn): Promise<Uint8Array> {
  const file = newWorkbookFile(ADD_IN);
  const session = await startOffice(file.workbook);
  try {
    await fillReturnFile(made);
    return file.save();
  } finally {
    session.dispose();
  }
}

function describe(folder: string, made: readonly NamedReturn[], { plan }: Reading): string {
  const [first] = made;
  const period = first?.lead.period ?? null;
  const unled = plan.actions.filter(
    ({ leads, seeAlso, status }) => leads.length === 0 && seeAlso === null && status !== "complete",
  ).length;
  return [
    `Written to ${folder}${period === null || period === "now" ? "" : `, for ${period}`}:`,
    ...made.map(({ name, lead }) => `  ${name}: ${actions(lead.rows.length)}`),
    ...(unled === 0
      ? []
      : [`${actions(unled)} without a lead ${unled === 1 ? "is" : "are"} in no return.`]),
  ].join("\n");
}

const actions = (count: number): string => `${count} ${count === 1 ? "action" : "actions"}`;
