import { sinceSentence, slippedSentence } from "../../../src/tracker/summary/pastSentences";
import type { Counts, SinceReport } from "../../../src/tracker/summary/report";
import { saySentence } from "../../../src/tracker/summary/sentence";
import { STATUS_WORDS } from "../../../src/tracker/summary/words";

describe("what the headline says changed since the last report", () => {
  const since: SinceReport = { asOf: "2025-06-30", counts: { complete: 3 }, gone: 0 };
  const then = "in the report as at 30 June 2025";
  const said = (counts: Counts, report: SinceReport | null = since) =>
    sinceSentence({ words: STATUS_WORDS, since: report, counts }).map((sentence) =>
      saySentence(sentence, counts),
    );

  test.each<{ why: string; counts: Counts; told: string }>([
    {
      why: "nothing moved",
      counts: { complete: 3 },
      told: `3 actions are complete, as many as ${then}; since then no status has changed.`,
    },
    {
      why: "an action without a rating was completed, which is neither better nor worse",
      counts: { complete: 4, newlyRated: 1 },
      told: `4 actions are complete, 1 more than ${then}; since then 1 is newly rated.`,
    },
    {
      why: "an action lost its rating",
      counts: { complete: 3, noLongerRated: 1, newlyRated: 2 },
      told: `3 actions are complete, as many as ${then}; since then 2 are newly rated and 1 is no longer rated.`,
    },
    {
      why: "work began",
      counts: { complete: 3, improved: 1, started: 2, unstarted: 1 },
      told: `3 actions are complete, as many as ${then}; since then 1 improved, 2 were started and 1 went back to not started.`,
    },
    {
      why: "all at once",
      counts: { complete: 1, improved: 2, gotWorse: 3, added: 1 },
      told: `1 action is complete, 2 fewer than ${then}; since then 2 improved, 3 got worse and 1 is new.`,
    },
  ])("where $why", ({ counts, told }) => {
    expect(said(counts)).toEqual([told]);
  });

  test("says of none that it was so before too", () => {
    expect(said({ complete: 0 }, { ...since, counts: { complete: 0 } })).toEqual([
      `No action is complete, as ${then}; since then no status has changed.`,
    ]);
  });

  test("says how many are gone, and nothing on a first report", () => {
    expect(said({ complete: 3 }, { ...since, gone: 2 })).toEqual([
      `3 actions are complete, as many as ${then}; since then 2 are no longer in the plan.`,
    ]);
    expect(said({ complete: 3 }, null)).toEqual([]);
  });
});

describe("what the headline says of dates", () => {
  const since: SinceReport = { asOf: "2025-06-30", counts: {}, gone: 0 };

  test.each<[string, Counts, boolean, readonly string[]]>([
    ["none moved", {}, true, []],
    [
      "the same moved",
      { slipped: 2, dateLater: 2 },
      true,
      ["2 actions have a later date than at 30 June 2025."],
    ],
    [
      "others moved before",
      { slipped: 3, dateLater: 1 },
      false,
      ["3 actions have a later date than they first had; 1 has a later date than at 30 June 2025."],
    ],
    ["all moved before", { slipped: 1 }, false, ["1 action has a later date than it first had."]],
  ])("where %s", (_, counts, isSinceAlone, told) => {
    const sentences = slippedSentence({ words: STATUS_WORDS, since, counts, isSinceAlone });
    expect(sentences.map((sentence) => saySentence(sentence, counts))).toEqual(told);
  });
});
