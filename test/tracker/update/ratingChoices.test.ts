import type { RagKey, Rating, TrackerTable } from "../../../src/tracker/model";
import { ratingChoices } from "../../../src/tracker/update/ratingChoices";
import { anAction, aPlan, aTable } from "../../support/planBuilder";

const rating = (over: Pick<Rating, "rag" | "status">): Rating => ({
  ...{ period: "now", start: null, end: null, comment: null, cell: "G5", text: "", ...over },
});
const COLOURED = rating({ rag: "green", status: "on-track" });
const WORDED = rating({ rag: null, status: "on-track" });
const UNRATED = rating({ rag: null, status: "unrated" });

interface Rated {
  readonly key: RagKey;
  readonly source?: TrackerTable["ragKeySource"];
  readonly ratings: readonly Rating[];
}

/** What is offered to a plan with these tables. */
function offered(tables: readonly Rated[]) {
  const actions = tables.map(({ ratings }, table) =>
    anAction({ key: `${table}`, table, ratings: [...ratings] }),
  );
  const plan = aPlan(actions, {
    tables: tables.map(({ key, source = "header" }) =>
      aTable({ ragKey: key, ragKeySource: source }),
    ),
  });
  return ratingChoices(plan, actions).map(({ rag, status }) =>
    rag === null ? status : `${rag} ${status}`,
  );
}

const WORDS = ["complete", "on-track", "in-progress", "at-risk", "delayed", "not-started"] as const;

test.each<[string, readonly Rated[], readonly string[]]>([
  [
    "the table's key, the best first",
    [{ key: { red: "delayed", blue: "complete", green: "on-track" }, ratings: [UNRATED] }],
    ["blue complete", "green on-track", "red delayed"],
  ],
  ["every status where a table rates in words alone", [{ key: {}, ratings: [WORDED] }], WORDS],
  ["nothing where nothing is rated", [{ key: { green: "on-track" }, ratings: [] }], []],
  [
    "a word beside colours, where none of them says it",
    [{ key: { green: "on-track" }, ratings: [COLOURED, { ...WORDED, status: "delayed" }] }],
    ["green on-track", "delayed"],
  ],
  [
    "no word that one of the colours says",
    [{ key: { green: "on-track" }, ratings: [COLOURED, WORDED] }],
    ["green on-track"],
  ],
  [
    "of an assumed key, the usual colours and those that are used",
    [
      {
        key: { red: "delayed", grey: "not-started", purple: "complete" },
        source: "assumed",
        ratings: [rating({ rag: "purple", status: "complete" })],
      },
    ],
    ["purple complete", "red delayed"],
  ],
  [
    "of tables with colours and in words, each word before its colours",
    [
      { key: { green: "on-track" }, ratings: [COLOURED] },
      { key: {}, ratings: [WORDED] },
    ],
    ["complete", "on-track", "green on-track", "in-progress", "at-risk", "delayed", "not-started"],
  ],
])("%s", (_, tables, choices) => {
  expect(offered(tables)).toEqual(choices);
});
