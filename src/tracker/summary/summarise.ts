import type { Flag, Plan } from "../model";
import { actionFacts } from "./actionFacts";
import { coverLines } from "./cover";
import { exceptions } from "./exceptions";
import { headline } from "./headline";
import { countAll, themeMeasures, totalMeasures, usedStatuses } from "./measures";
import { buildNotes } from "./notes";
import type { ReportOptions } from "./options";
import { buildRegister } from "./register";
import type { BoardReport } from "./report";
import { themeNames, themeRows } from "./themes";

/** What the board sees of a plan and its flags: the same plan, flags and options give the same report. */
export function summarise(plan: Plan, flags: readonly Flag[], options: ReportOptions): BoardReport {
  const facts = actionFacts(plan, flags);
  const names = themeNames(plan);
  const register = buildRegister(facts, plan, names.shortNameOf);
  const statuses = usedStatuses(register);
  const totals = totalMeasures(register, statuses);
  const measures = themeMeasures(statuses);
  return {
    asOf: plan.asOf,
    title: `${options.plan}: board summary`,
    cover: coverLines(plan, options),
    headline: headline({ plan, facts, totals, statuses }),
    totals,
    statuses,
    themeMeasures: measures,
    themes: themeRows(register, measures, statuses, names),
    themeWord: names.word,
    counts: countAll(register, totals),
    register,
    exceptions: exceptions(facts, plan, names.shortNameOf),
    notes: buildNotes({ plan, facts, flags, options }),
    keys: plan.actions.map(({ key }) => key),
  };
}
