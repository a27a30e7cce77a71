import type { Flag, Plan } from "../model";
import { actionFacts } from "./actionFacts";
import { coverLines } from "./cover";
import { exceptions } from "./exceptions";
import { headline } from "./headline";
import { leadRows } from "./leadRows";
import { lookAhead } from "./lookAhead";
import { countAll, themeMeasures, totalMeasures, usedStatuses } from "./measures";
import { buildNotes } from "./notes";
import type { ReportOptions } from "./options";
import { NOTHING_ASIDE, type Aside } from "./setAside";
import { overdueAges } from "./overdueAges";
import { peopleOf } from "./people";
import { movesOf } from "./moves";
import { heldQuarters, quartersOf } from "./quarters";
import { buildRegister } from "./register";
import type { BoardReport } from "./report";
import { themeNames, themeRows } from "./themes";

/**
 * What the board sees of a plan and its flags: the same plan, flags and options give the same report. `flags` are those
 * in force, and all that is counted; what was set aside is told.
 */
export function summarise(
  plan: Plan,
  flags: readonly Flag[],
  options: ReportOptions,
  aside: Aside = NOTHING_ASIDE,
): BoardReport {
  const { words, mode, sections } = options;
  const setAside = aside.setAside.map(({ flag }) => flag);
  const facts = actionFacts(plan, flags, setAside);
  const people = peopleOf(plan, mode);
  const names = themeNames(plan, people.text);
  const quarters = heldQuarters(plan);
  const context = { plan, quarters, shortNameOf: names.shortNameOf, words, people, mode };
  const moves = movesOf(facts, plan, quarters);
  const register = buildRegister(facts, context);
  const statuses = usedStatuses(register, words);
  const totals = totalMeasures(register, statuses, words);
  const measures = themeMeasures(statuses, words);
  const themes = themeRows(register, measures, statuses, names, words);
  return {
    asOf: plan.asOf,
    mode,
    sections,
    words,
    title: people.text(`${options.plan}: board summary`),
    cover: coverLines(plan, options).map(({ label, value }) => ({
      label,
      value: people.text(value),
    })),
    headline: headline({ plan, facts, totals, statuses, words, setAside, sections, moves }),
    totals,
    statuses,
    themeMeasures: measures,
    themes,
    themeWord: names.word,
    counts: countAll(register, totals),
    register,
    exceptions: exceptions(facts, context),
    lookAhead: lookAhead(facts, context, options.dueSoonDays),
    quarters: quartersOf(
      register,
      quarters,
      themes.map(({ shortName }) => shortName),
      words,
    ),
    moves,
    overdueAges: overdueAges(register),
    leads: leadRows(facts, context),
    dueSoonDays: options.dueSoonDays,
    notes: buildNotes({ plan, facts, flags, aside, options, people }),
    keys: plan.actions.map(({ key }) => key),
  };
}
