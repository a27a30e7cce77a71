import { readSetting, writeSetting } from "../excel/settings";
import { UserError } from "../excel/UserError";
import type { WorkbookSnapshot } from "../tracker/grid";
import type { Flag, IsoDate, Plan } from "../tracker/model";
import { SET_ASIDE_VERSION, type SetAside } from "../tracker/setAside";
import { checkSetAside, type CheckedSetAside } from "../tracker/setAside/checkSetAside";
import { flagMarks } from "../tracker/setAside/flagMarks";

export { bringBack, setFlagAside } from "../tracker/setAside";

const NAME = "setAside";

/** The flags that people have set aside, as the open workbook keeps them. */
export function loadSetAside(): CheckedSetAside {
  const kept = readSetting(NAME);
  return kept === null ? { setAside: [], problems: [] } : checkSetAside(kept);
}

/** Keeps the flags that are set aside in the open workbook, in place of those that it holds. */
export async function saveSetAside(flags: readonly SetAside[]): Promise<void> {
  const data = { version: SET_ASIDE_VERSION, flags };
  const [problem] = checkSetAside(data).problems;
  if (problem !== undefined) throw new UserError(problem);
  await writeSetting(NAME, flags.length === 0 ? null : data);
}

/** What is kept of a flag that is set aside on a day, for a reason. */
export function toSetAside(
  { plan, snapshot }: { readonly plan: Plan; readonly snapshot: WorkbookSnapshot },
  flag: Flag,
  said: { readonly reason: string; readonly on: IsoDate },
): SetAside {
  return { ...flagMarks(plan, snapshot)(flag), message: flag.message, ...said };
}
