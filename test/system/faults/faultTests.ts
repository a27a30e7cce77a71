import { atEachRequest, untroubled, type Outcome, type Untroubled } from "./atEachRequest";
import { FAULTS, type Fault } from "./faults";
import { MEDDLINGS, rowMeddlings, type Meddling } from "./meddling";
import { ownLog } from "./ownState";
import { PLAN_SHEETS } from "./smallPlan";
import { faultTrouble, lostTrouble, meddlingTrouble, type Trouble } from "./trouble";
import type { UseCase } from "./useCase";

/** Where a batch could not be taken back, or an earlier one stands, the message says so. */
const NAMES_CELLS = "cells may hold the new text or the old: ";
const NAMES_ROWS = "the new text may stand in these cells, or in the rows that stood there: ";
const NAMES_BATCH = "is written already";

/** Describes what must hold of use cases whichever of their requests fails, and however. */
export function faultTests(useCases: readonly UseCase[]): void {
  describe.each(useCases)("$title", (useCase) => {
    let start: Uint8Array;
    let plain: Untroubled;
    beforeAll(async () => {
      start = await useCase.start();
      plain = await untroubled(useCase, start);
    });

    test.each(FAULTS)("where a request $title", async (fault) => {
      const outcomes = await atEachRequest(useCase, plain, faultTrouble(fault));
      expect(outcomes.length).toBeGreaterThan(1);
      expect(outcomes.flatMap((each) => faultProblems(each, plain, fault, useCase))).toEqual([]);
      const cameThrough = outcomes.filter(({ error }) => error === null);
      expect(cameThrough.length).toBeLessThanOrEqual(useCase.showsWhatIsDone === true ? 1 : 0);
    });

    const meddled = meddledWith(useCase);
    if (meddled.length === 0) return;
    test.each(meddled)("where the sheet $title", async (each) => {
      const { trouble } = each;
      const apart = await untroubled(useCase, start, trouble.changes, trouble.before);
      const outcomes = await atEachRequest(useCase, apart, trouble);
      expect(
        outcomes.flatMap((outcome) => meddlingProblems(outcome, [apart, plain], each, useCase)),
      ).toEqual([]);
    });
  });
}

interface Meddled {
  readonly title: string;
  readonly sheet: string;
  readonly meddling: Meddling;
  readonly trouble: Trouble;
}

/** All that people do to a use case's sheets while it runs. */
function meddledWith({ sheets = [], rows = [], firstRow = 2, own }: UseCase): readonly Meddled[] {
  const between = (sheet: string, meddling: Meddling): Meddled => ({
    title: `${sheet} is ${meddling.title} between two requests`,
    sheet,
    meddling,
    trouble: meddlingTrouble(meddling, sheet),
  });
  const beside = (sheet: string, meddling: Meddling): Meddled[] =>
    (["before", "after"] as const).map((when) => ({
      title: `${sheet} is ${meddling.title} just ${when} a request that is done, and its answer lost`,
      sheet,
      meddling,
      trouble: lostTrouble(meddling, sheet, when),
    }));
  const ofRows = rowMeddlings(firstRow);
  return [
    ...sheets.flatMap((sheet) => MEDDLINGS.map((each) => between(sheet, each))),
    ...rows.flatMap((sheet) => ofRows.map((each) => between(sheet, each))),
    // What writes no cell of the plan's has none to take back.
    ...(own === ownLog ? rows : []).flatMap((sheet) =>
      ofRows.flatMap((each) => beside(sheet, each)),
    ),
  ];
}

type Rule = readonly [holds: boolean, otherwise: string];

const broken = (request: number, rules: readonly Rule[]): string[] =>
  rules.flatMap(([holds, otherwise]) => (holds ? [] : [`${request}: ${otherwise}`]));

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function faultProblems(
  outcome: Outcome,
  { stages, own }: Untroubled,
  { says, lasts }: Fault,
  { adds = [] }: UseCase,
): string[] {
  const { request, error, stray, again } = outcome;
  const told = error?.message ?? "";
  // What could not be taken away is the council's by then, and stands beside what comes of trying again.
  const isLeft = lasts === true && adds.length > 0 && isSame(stray, adds);
  return broken(request, [
    [error === null || says.test(told) || told.includes(NAMES_CELLS), `says: ${told}`],
    [lasts === true || stray.length === 0, `left ${stray.join(", ")}`],
    [error !== null || outcome.stage === stages.length - 1, "came through and did nothing"],
    ...tellsAll(outcome),
    [again.error === null, `tried again, it says: ${again.error?.message}`],
    [again.stage === stages.length - 1, `tried again, it comes to stage ${again.stage}`],
    [isLeft || isSame(again.stray, adds), `tried again, ${again.stray.join(", ")} is left`],
    [isLeft || isSame(again.own, own), "tried again, its own sheets are not whole"],
  ]);
}

/** `own` is what its own sheets may hold: as they do where the sheet was meddled with before, or not at all. */
function meddlingProblems(
  outcome: Outcome,
  [apart, plain]: readonly [apart: Untroubled, plain: Untroubled],
  { sheet, meddling: { deletes, movesCells } }: Meddled,
  useCase: UseCase,
): string[] {
  const { request, error, again } = outcome;
  const { adds = [] } = useCase;
  // A log tells where a cell stood when it was written.
  const isOfBefore =
    movesCells === true && useCase.own === ownLog && PLAN_SHEETS.some((name) => name === sheet);
  // What came through was done again: what it adds is there twice.
  const isTwice = error === null && adds.length > 0;
  const isOwn = isOfBefore || [apart, plain].some(({ own }) => isSame(again.own, own));
  const isWhole = isTwice || (isOwn && isSame(again.stray, adds));
  // What is gone does not come back by itself, and what is told to be in another row is for a person to put right.
  const isForPerson = deletes === true || error?.message.includes(NAMES_ROWS) === true;
  return broken(request, [
    [error !== null || isToldInPart(outcome, useCase), `left ${outcome.astray.join(", ")} astray`],
    ...tellsAll(outcome),
    [isForPerson || again.error === null, `tried again, it says: ${again.error?.message}`],
    [
      isForPerson || again.stage === apart.stages.length - 1,
      `tried again, it comes to stage ${again.stage}`,
    ],
    [isForPerson || isWhole, `its own sheets are not whole, or ${again.stray.join()} is left`],
  ]);
}

/** What came through did all of a batch, or says just which cells it changed. */
function isToldInPart({ stage, result, changed }: Outcome, { partOf }: UseCase): boolean {
  if (stage !== -1) return true;
  const part = partOf?.(result) ?? null;
  return part !== null && isSame([...part].sort(), [...changed].sort());
}

/** An error is in plain words, and tells of whatever it left other than it was. */
function tellsAll({ error, stage, astray }: Outcome): Rule[] {
  if (error === null) return [];
  const { name, message } = error;
  const namesCells =
    [NAMES_CELLS, NAMES_ROWS].some((words) => message.includes(words)) &&
    astray.every((sheet) => message.includes(sheet));
  const isTold = stage === 0 || namesCells || (stage > 0 && message.includes(NAMES_BATCH));
  return [
    [name === "UserError", `is no sentence for a person: ${name} ${message}`],
    [isTold, `left stage ${stage} and ${astray.join(", ")} astray, and says: ${message}`],
  ];
}
