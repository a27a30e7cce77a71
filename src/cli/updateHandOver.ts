import { userInfo } from "node:os";
import { localTime } from "../actions";
import { applyHandover, previewHandover } from "../actions/handover";
import type { HandoverPlan, HandoverRefusal } from "../tracker/handover/planHandover";
import type { CellChange } from "../tracker/update/update";
import type { Terminal } from "./runCommand";
import type { Target } from "./target";
import type { UpdateTask } from "./updateOptions";
import type { OpenTracker, UpdateWork } from "./updateWork";
import { writeWhole } from "./writeWhole";

/** Hands a leaver's actions over in a copy of the tracker, or tells what would change; gives whether all could be. */
export async function updateHandOver(
  { file, reading }: OpenTracker,
  { from, to, withCompleted, by }: Extract<UpdateTask, { kind: "handover" }>,
  { target }: UpdateWork,
  terminal: Terminal,
): Promise<boolean> {
  const plan = await previewHandover(reading, { from, to, openOnly: !withCompleted });
  const isWritten = target !== null && plan.changes.length > 0;
  if (isWritten) {
    const who = by ?? userInfo().username;
    const said = { who, when: localTime(new Date()), reason: `Handover from ${from} to ${to}` };
    await applyHandover(reading, plan, said);
    await writeWhole(target, file.save());
  }
  terminal.out(describe(plan, isWritten ? `Written: ${target.path}` : nothing(target)));
  return plan.refused.length === 0;
}

const nothing = (target: Target | null): string =>
  target === null
    ? "Nothing was written, as this was a dry run."
    : "Nothing was written, as nothing was to change.";

function describe({ changes, refused }: HandoverPlan, end: string): string {
  return [
    ...changes.map(describeChange),
    ...(refused.length === 0
      ? []
      : ["", "Left for you to change:", ...refused.map(describeRefusal)]),
    "",
    end,
  ].join("\n");
}

function describeChange({ sheet, cell, shown, of }: CellChange): string {
  const { before, after } = shown;
  return `${sheet} ${cell}: “${oneLine(before)}” → “${oneLine(after)}” (leads ${of.map(({ key }) => key).join(", ")})`;
}

const describeRefusal = ({ sheet, cell, reason }: HandoverRefusal): string =>
  `${sheet} ${cell}: ${reason}`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
