import { pastOf } from "../history/past";
import { NO_HISTORY, type History } from "../history/snapshot";
import type { Flag, Plan } from "../model";
import { finished, type Steps } from "../steps";
import { actionFacts } from "./actionFacts";
import { boardThemes } from "./boardThemes";
import { coverLines } from "./cover";
import { exceptions } from "./exceptions";
import { headline } from "./headline";
import { leadRows } from "./leadRows";
import { lookAhead } from "./lookAhead";
import { periodWords } from "./lastPeriod";
import { countAll, themeMeasures, totalMeasures, usedStatuses } from "./measures";
import { buildNotes } from "./notes";
import type { ReportOptions } from "./options";
import { NOTHING_ASIDE, type Aside } from "./setAside";
import { overdueAges } from "./overdueAges";
import { peopleOf, type People } from "./people";
import { keptQuarters } from "./keptQuarters";
import { whatMoved } from "./moveRows";
import { movesOf } from "./moves";
import { pastMeasures } from "./pastMeasures";
import { sinceReport, statusesThen } from "./sinceReport";
import { heldQuarters, quartersOf } from "./quarters";
import { buildRegister, type RegisterContext } from "./register";
import type { BoardReport, Register } from "./report";
import type { Quarters } from "./sections";
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
  history: History = NO_HISTORY,
): BoardReport {
  return finished(summariseInSteps(plan, flags, options, aside, history));
}

/** As `summarise`, in steps. */
export function* summariseInSteps(
  read: Plan,
  flags: readonly Flag[],
  options: ReportOptions,
  aside: Aside = NOTHING_ASIDE,
  history: History = NO_HISTORY,
): Steps<BoardReport> {
  const { words, mode, sections } = options;
  const { plan, notes: themeNotes } = boardThemes(read);
  const setAside = aside.setAside.map(({ flag }) => flag);
  const periods = periodWords(plan);
  const ground = yield* groundInSteps(plan, { flags, setAside }, history, options);
  const { facts, context, register, names } = ground;
  const { people, past, moves } = context;
  const statuses = usedStatuses(register, words, statusesThen(past));
  const totals = totalMeasures(register, statuses, words, periods.last);
  const measures = themeMeasures(statuses, words);
  const telling = { words, isCompared: past.movement !== null };
  const themes = themeRows(register, measures, statuses, names, telling);
  const pastCounts = pastMeasures(register, words);
  const counts = countAll(register, [...totals, ...pastCounts]);
  yield;
  const since = sinceReport(past, totals);
  const saying = { ...context, facts, totals, statuses, setAside, sections, since, counts };
  const head = { ...titleAndCover(plan, options, people), headline: headline(saying) };
  yield;
  const late = exceptions(facts, context);
  yield;
  const leads = leadRows(facts, context);
  yield;
  const notes = buildNotes({ plan, themeNotes, facts, flags, aside, options, people, past });
  yield;
  return {
    ...{ asOf: plan.asOf, mode, sections, words },
    ...head,
    totals,
    statuses,
    themeMeasures: measures,
    themes,
    themeWord: names.word,
    periods,
    counts,
    register,
    exceptions: late,
    knowsDates: past.knowsDates,
    lookAhead: lookAhead(facts, context, options.dueSoonDays),
    quarters: quartersTold(plan, register, context),
    moves,
    since,
    whatMoved: whatMoved(past.movement, moves, words),
    pastMeasures: pastCounts,
    position: past.now,
    overdueAges: overdueAges(register),
    leads,
    dueSoonDays: options.dueSoonDays,
    notes,
    texts: new Map(plan.actions.map(({ key, text }) => [key, people.text(text)])),
  };
}

/** By the tracker's own quarters, or else by the kept reports. */
function quartersTold(
  { actions }: Plan,
  register: Register,
  {
    quarters,
    shortNameOf,
    past,
    words,
  }: Pick<RegisterContext, "quarters" | "shortNameOf" | "past" | "words">,
): Quarters {
  const themeOf = new Map(actions.map(({ theme }) => [shortNameOf(theme), theme]));
  return quarters.length > 0
    ? quartersOf(register, quarters, [...themeOf.keys()], words)
    : keptQuarters({ past, register, themeOf, words });
}

/** What all that is told goes by: each action's facts, its past and its line in the register. */
function* groundInSteps(
  plan: Plan,
  { flags, setAside }: { readonly flags: readonly Flag[]; readonly setAside: readonly Flag[] },
  history: History,
  options: ReportOptions,
) {
  const { words, mode } = options;
  const facts = actionFacts(plan, flags, setAside);
  yield;
  const people = peopleOf(plan, mode);
  const names = themeNames(plan, people.text);
  const quarters = heldQuarters(plan);
  yield;
  const past = yield* pastOf(plan, facts, history, options);
  yield;
  const moves = movesOf(facts, plan, quarters);
  const { shortNameOf, word: themeWord } = names;
  const context = { plan, quarters, shortNameOf, themeWord, words, people, mode, past, moves };
  yield;
  const register = yield* buildRegister(facts, context);
  yield;
  return { facts, context, register, names };
}

function titleAndCover(
  plan: Plan,
  options: ReportOptions,
  { text }: People,
): Pick<BoardReport, "title" | "cover"> {
  const lines = coverLines(plan, options);
  return {
    title: text(`${options.plan}: board summary`),
    cover: lines.map(({ label, value }) => ({ label, value: text(value) })),
  };
}
