import { basename } from "node:path";
import { fillCleanFile, readTracker, type WrittenClean } from "../actions";
import { newWorkbookFile, startOffice } from "../host";
import type { Plan } from "../tracker/model";
import { ADD_IN } from "./addIn";
import type { Told, WritingWork } from "./boardWriting";
import { Problem } from "./problem";
import { writeWhole } from "./writeWhole";

/** The plan as one flat table, in a workbook of its own that could be next year's tracker. */
export async function cleanedTracker({ asked, target, force }: WritingWork): Promise<Told> {
  if (asked.carried !== undefined && !force) {
    throw new Problem(
      `“${basename(target.path)}” holds a board report, so it is not replaced: give another name with --out, or add --force to replace it.`,
    );
  }
  const { plan, flags } = await readTracker(asked);
  const file = newWorkbookFile(ADD_IN);
  const session = await startOffice(file.workbook);
  try {
    const written = await fillCleanFile(plan);
    await writeWhole(target, file.save());
    return { plan, flags, summary: summaryOf(plan, written, target.path) };
  } finally {
    session.dispose();
  }
}

function summaryOf({ tables }: Plan, { rows, given }: WrittenClean, target: string): string {
  const from = tables.length === 1 ? "1 table" : `${tables.length} tables`;
  const references = given.map(({ ref, before }) =>
    before === null
      ? `  ${ref}, where the plan had none`
      : `  ${ref}, as ${before} was taken already`,
  );
  return [
    `Written to ${target}: ${rows} rows, one for each action and pointer of ${from}.`,
    ...(references.length === 0 ? [] : ["New references:", ...references]),
    "Read it through before it becomes the tracker: colours that the plan does not explain were read as usual.",
  ].join("\n");
}
