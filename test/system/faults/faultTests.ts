import { atEachRequest, untroubled, type Outcome, type Untroubled } from "./atEachRequest";
import { FAULTS, type Fault } from "./faults";
import { MEDDLINGS, ROW_MEDDLINGS, type Meddling } from "./meddling";
import { faultTrouble, meddlingTrouble } from "./trouble";
import { ownLog } from "./ownState";
import type { UseCase } from "./useCase";

/** Where a batch could not be taken back, or an earlier one stands, the message says so. */
const NAMES_CELLS = "these cells may hold the new text or the old: ";
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

    const meddled = [
      ...(useCase.sheets ?? []).flatMap((sheet) => MEDDLINGS.map((each) => ({ sheet, ...each }))),
      ...(useCase.rows ?? []).flatMap((sheet) => ROW_MEDDLINGS.map((each) => ({ sheet, ...each }))),
    ];
    if (meddled.length === 0) return;
    test.each(meddled)(
      "where the sheet $sheet is $title between two requests",
      async ({ sheet, ...meddling }) => {
        const trouble = meddlingTrouble(meddling, sheet);
        const apart = await untroubled(useCase, start, trouble.changes, trouble.before);
        const outcomes = await atEachRequest(useCase, apart, trouble);
        expect(
          outcomes.flatMap((each) => meddlingProblems(each, apart, meddling, useCase)),
        ).toEqual([]);
      },
    );
  });
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

function meddlingProblems(
  outcome: Outcome,
  { stages, own }: Untroubled,
  { deletes, movesCells }: Meddling,
  useCase: UseCase,
): string[] {
  const { request, error, again } = outcome;
  const { adds = [] } = useCase;
  // A log tells where a cell stood when it was written.
  const isOfBefore = movesCells === true && useCase.own === ownLog;
  // What came through was done again: what it adds is there twice.
  const isTwice = error === null && adds.length > 0;
  const isWhole = isTwice || ((isOfBefore || isSame(again.own, own)) && isSame(again.stray, adds));
  return broken(request, [
    [error !== null || outcome.stage !== -1, `left ${outcome.astray.join(", ")} astray`],
    ...tellsAll(outcome),
    [deletes === true || again.error === null, `tried again, it says: ${again.error?.message}`],
    [
      deletes === true || again.stage === stages.length - 1,
      `tried again, it comes to stage ${again.stage}`,
    ],
    [deletes === true || isWhole, `its own sheets are not whole, or ${again.stray.join()} is left`],
  ]);
}

/** An error is in plain words, and tells of whatever it left other than it was. */
function tellsAll({ error, stage, astray }: Outcome): Rule[] {
  if (error === null) return [];
  const { name, message } = error;
  const namesCells =
    message.includes(NAMES_CELLS) && astray.every((sheet) => message.includes(sheet));
  const isTold = stage === 0 || namesCells || (stage > 0 && message.includes(NAMES_BATCH));
  return [
    [name === "UserError", `is no sentence for a person: ${name} ${message}`],
    [isTold, `left stage ${stage} and ${astray.join(", ")} astray, and says: ${message}`],
  ];
}
