import fc from "fast-check";
import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import type { Action, Plan } from "../../../src/tracker/model";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { applyToSnapshot, revertInSnapshot } from "../../../src/tracker/update/applyToSnapshot";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import { ratingChoices } from "../../../src/tracker/update/ratingChoices";
import type { ActionUpdate, TextUpdate } from "../../../src/tracker/update/update";
import { workbook, worksheet } from "../../support/worksheet";
import { noiseRows } from "../read/arbitraries/noise";
import { trackerRows } from "../read/arbitraries/trackerSheet";
import { runs } from "../../support/runs";

const AS_OF = "2024-06-15";
const RUNS = 60;
const sheet = fc.oneof({ weight: 4, arbitrary: trackerRows }, { weight: 1, arbitrary: noiseRows });

const text: fc.Arbitrary<TextUpdate> = fc.record({
  text: fc.constantFrom("Minutes of 3 June", "14 of 20 trained", "TBC", "=1+1", "Red", "1/2", "\n"),
  how: fc.constantFrom("add", "replace"),
});

/** What might be said of one action; the numbers choose among what its plan offers. */
const saying = fc.record(
  {
    rating: fc.nat(),
    period: fc.nat(),
    progress: text,
    evidence: text,
    revisedDue: fc.constantFrom("2024-09-30", "2023-01-31", "2025-02-28"),
  },
  { requiredKeys: [] },
);
type Saying = Partial<Record<"rating" | "period", number>> &
  Omit<ActionUpdate, "key" | "rating" | "period">;

function updateOf(plan: Plan, action: Action, { rating, period, ...said }: Saying): ActionUpdate {
  const choices = ratingChoices(plan, [action]);
  const choice = rating === undefined ? undefined : choices[rating % choices.length];
  const rated = action.ratings[(period ?? 0) % (action.ratings.length || 1)];
  return {
    ...said,
    key: action.key,
    ...(choice ? { rating: choice } : {}),
    ...(rated ? { period: rated.period } : {}),
  };
}

const cases = fc.tuple(
  fc.array(sheet, { minLength: 1, maxLength: 2 }),
  fc.array(saying, { maxLength: 6 }),
);

function planned([sheets, sayings]: readonly [
  readonly Parameters<typeof worksheet>[1][],
  readonly Saying[],
]) {
  const snapshot = workbook(...sheets.map((rows, i) => worksheet(`Sheet ${i + 1}`, rows)));
  const plan = readPlan(snapshot, { asOf: AS_OF });
  const updates = sayings.flatMap((said, i) => {
    const action = plan.actions[(i * 3) % (plan.actions.length || 1)];
    return action?.seeAlso === null ? [updateOf(plan, action, said)] : [];
  });
  const once = [...new Map(updates.map((update) => [update.key, update])).values()];
  return { snapshot, plan, updates: once, ...planUpdate({ plan, snapshot }, once, NO_CORRECTIONS) };
}

it("takes back what it applied, and applying twice is applying once", () => {
  let changed = 0;
  fc.assert(
    fc.property(cases, (given) => {
      const { snapshot, changes } = planned(given);
      const applied = applyToSnapshot(snapshot, changes);
      changed += changes.length;
      expect(applyToSnapshot(applied, changes)).toEqual(applied);
      expect(revertInSnapshot(applied, changes)).toEqual(snapshot);
    }),
    runs(RUNS),
  );
  expect(changed).toBeGreaterThan(RUNS / 4);
});

it("writes what is read as it was said, and says of everything else why not", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { snapshot, updates, changes, refused } = planned(given);
      const read = readPlan(applyToSnapshot(snapshot, changes), { asOf: AS_OF });
      for (const { key, rating, period = "now" } of updates) {
        if (!rating || refused.some((each) => each.key === key && each.field === "rating"))
          continue;
        const now = read.actions.find((action) => action.key === key);
        const { rag, status } = now?.ratings.find((each) => each.period === period) ?? {};
        expect({ status, rag: rating.rag === null ? null : rag }).toEqual(rating);
      }
      for (const { reason } of refused) expect(reason).toMatch(/^[A-Z“].*\.$/s);
    }),
    runs(RUNS),
  );
});

it("changes no cell twice, and each for an action that was asked for", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { updates, changes } = planned(given);
      const places = changes.map(({ sheet: name, cell }) => `${name}!${cell}`);
      expect(new Set(places).size).toBe(places.length);
      const asked = new Set(updates.map(({ key }) => key));
      expect(changes.flatMap(({ of }) => of).every(({ key }) => asked.has(key))).toBe(true);
    }),
    runs(RUNS),
  );
});
