import { judgeInTurns, judge } from "../../src/actions";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";
import { workbook, worksheet } from "../support/worksheet";

const ACTIONS = 300;
const ROWS = Array.from({ length: ACTIONS }, (_, at) => [
  `${at + 1}`,
  `Agree checklist ${at + 1} with settings`,
  "Jo Poole",
  "31/03/2024",
  "Red",
  at % 3 === 0 ? null : "Minutes",
]);
const PLAN = workbook(
  worksheet("Plan", [["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"], ...ROWS]),
);
const options = { asOf: "2024-06-15" };

/** A clock by which every step takes a whole turn: how many turns there are is then how many steps, on any machine. */
function slowClock(): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
}

afterEach(() => jest.restoreAllMocks());

test("a plan is judged in more steps than it has actions, and the page has its turn between them", async () => {
  await onWorkbook(workbookOf({ Plan: [] }), async () => {
    slowClock();
    let turns = 0;
    const judging = judgeInTurns(PLAN, options);
    const judged = { isDone: false };
    void judging.then(() => (judged.isDone = true));
    // Settled by another timer each time: it runs between two turns of the judging.
    while (!judged.isDone) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turns++;
    }
    const reading = await judging;
    expect(reading.plan.actions).toHaveLength(ACTIONS);
    // Each action is read in a step of its own, and each rule goes over the plan in one.
    expect(turns).toBeGreaterThan(ACTIONS);
    jest.restoreAllMocks();
    expect(reading.flags).toEqual(judge(PLAN, options).flags);
  });
});

test("judging that is stopped ends at its next turn", async () => {
  await onWorkbook(workbookOf({ Plan: [] }), async () => {
    slowClock();
    const stopper = new AbortController();
    const judging = judgeInTurns(PLAN, options, stopper.signal);
    stopper.abort();
    await expect(judging).rejects.toThrow("abort");
  });
});
