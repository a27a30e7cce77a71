import type { ActionFacts } from "./actionFacts";
import type { Sentence } from "./report";
import { midSentence, type StatusWords } from "./words";

interface EvidenceInput {
  readonly facts: readonly ActionFacts[];
  readonly words: StatusWords;
}

/** How many complete actions have no evidence: completion is not told without it. */
export function completeEvidenceSentence({ words, facts }: EvidenceInput): Sentence {
  const complete = midSentence(words.complete);
  const isAside = facts.some(
    ({ action, evidence }) => action.status === "complete" && evidence === "Missing, set aside",
  );
  const orAside = isAside ? ", or its missing evidence is set aside." : ".";
  return [
    {
      choose: "complete",
      none: [`No action is shown as ${complete}.`],
      one: [
        {
          choose: "completeUnevidenced",
          none: [
            `The 1 action shown as ${complete} has evidence recorded in this tracker${orAside}`,
          ],
          one: [`The 1 action shown as ${complete} has no evidence recorded in this tracker.`],
          many: [],
        },
      ],
      many: [
        {
          versus: "completeUnevidenced",
          before: "complete",
          more: [],
          fewer: [
            "Of the ",
            { count: "complete" },
            ` actions shown as ${complete}, `,
            {
              choose: "completeUnevidenced",
              none: [`each has evidence recorded in this tracker${orAside}`],
              one: ["1 has no evidence recorded in this tracker."],
              many: [
                { count: "completeUnevidenced" },
                " have no evidence recorded in this tracker.",
              ],
            },
          ],
          same: [
            "None of the ",
            { count: "complete" },
            ` actions shown as ${complete} has evidence recorded in this tracker.`,
          ],
        },
      ],
    },
  ];
}

const EXPECTED = "This tracker says what evidence is expected, and does not record it; for ";

/** How many actions have no evidence, as far as the tracker records it. */
export function missingEvidenceSentence({ facts }: Pick<EvidenceInput, "facts">): Sentence {
  if (facts.every(({ evidence }) => evidence === "No column")) {
    return ["This tracker has no column for evidence."];
  }
  const kept = facts.some(
    ({ action, evidence }) => evidence !== "No column" && action.evidenceKind !== "expected",
  );
  const isAside = facts.some(({ evidence }) => evidence === "Missing, set aside");
  const besides = isAside ? ", besides what is set aside" : "";
  const found = kept
    ? "No action was found without evidence."
    : "Every action says what evidence is expected; this tracker does not record it.";
  return [
    {
      choose: "missingEvidence",
      none: [isAside ? "No action is counted as without evidence." : found],
      one: [
        kept
          ? `In all, 1 action has no evidence recorded${besides}.`
          : `${EXPECTED}1 action it says nothing${besides}.`,
      ],
      many: kept
        ? [
            "In all, ",
            { count: "missingEvidence" },
            ` actions have no evidence recorded${besides}.`,
          ]
        : [EXPECTED, { count: "missingEvidence" }, ` actions it says nothing${besides}.`],
    },
  ];
}
