import type { Rating, RagKey } from "../../../src/tracker/model";
import { ratingChoices } from "../../../src/tracker/update/ratingChoices";
import { anAction, aPlan, aTable } from "../../support/planBuilder";

const rating = (over: Pick<Rating, "rag" | "status">): Rating => ({
  ...{ period: "now", start: null, end: null, comment: null, cell: "G5", text: "", ...over },
});
const COLOURED = rating({ rag: "green", status: "on-track" });
const WORDED = rating({ rag: null, status: "on-track" });
const UNRATED = rating({ rag: null, status: "unrated" });

/** What is offered to a plan whose tables hold these ratings, each table with the key beside it. */
function offered(...tables: readonly (readonly [RagKey, readonly Rating[], "assumed"?])[]) {
  const actions = tables.map(([, ratings], table) =>
    anAction({ key: `${table}`, table, ratings: [...ratings] }),
  );
  const plan = aPlan(actions, {
    tables: tables.map(([ragKey, , source = "header"]) => aTable({ ragKey, ragKeySource: source })),
  });
  return ratingChoices(plan, actions).map(({ rag, status }) =>
    rag === null ? status : `${rag} ${status}`,
  );
}

const WORDS = ["complete", "on-track", "in-progress", "at-risk", "delayed", "not-started"] as const;

test.each<[string, Parameters<typeof offered>, readonly string[]]>([
  [
    "the table's key, the best first",
    [[{ red: "delayed", blue: "complete", green: "on-track" }, [UNRATED]]],
    ["blue complete", "green on-track", "red delayed"],
  ],
  ["every status where a table rates in words alone", [[{}, [WORDED]]], WORDS],
  ["nothing where nothing is rated", [[{ green: "on-track" }, []]], []],
  [
    "a word beside colours, where none of them says it",
    [[{ green: "on-track" }, [COLOURED, rating({ rag: null, status: "delayed" })]]],
    ["green on-track", "delayed"],
  ],
  [
    "no word that one of the colours says",
    [[{ green: "on-track" }, [COLOURED, WORDED]]],
    ["green on-track"],
  ],
  [
    "of an assumed key, the usual colours and those that are used",
    [
      [
        { red: "delayed", grey: "not-started", purple: "complete" },
        [rating({ rag: "purple", status: "complete" })],
        "assumed",
      ],
    ],
    ["purple complete", "red delayed"],
  ],
  [
    "of tables with colours and in words, each word before its colours",
    [
      [{ green: "on-track" }, [COLOURED]],
      [{}, [WORDED]],
    ],
    ["complete", "on-track", "green on-track", "in-progress", "at-risk", "delayed", "not-started"],
  ],
])("%s", (_, tables, choices) => {
  expect(offered(...tables)).toEqual(choices);
});
