import type { Past } from "../history/past";
import { RULE_IDS, type Flag, type Plan, type Status } from "../model";
import { repeatedSheets } from "../repeatedSheets";
import { coloursOf } from "../saidInWords";
import type { ActionFacts } from "./actionFacts";
import { lastPeriodSentence } from "./lastPeriodSentence";
import { runningWord } from "./periodWord";
import { completeEvidenceSentence, missingEvidenceSentence } from "./evidenceSentences";
import { movesSentence } from "./moves";
import type { OptionalSection } from "./options";
import { overdueAgain, sinceSentence, slippedSentence, watchSentence } from "./pastSentences";
import type { Counts, Measure, Sentence, SentencePart, SinceReport } from "./report";
import type { Moves } from "./sections";
import { countedNoun } from "./sentence";
import { listWords, longDate, midSentence, RULE_WORDS, type StatusWords } from "./words";

interface HeadlineInput {
  readonly plan: Plan;
  readonly facts: readonly ActionFacts[];
  readonly totals: readonly Measure[];
  readonly statuses: readonly Status[];
  readonly words: StatusWords;
  /** Flags that do not count. */
  readonly setAside: readonly Flag[];
  readonly sections: readonly OptionalSection[];
  readonly moves: Moves | null;
  readonly past: Past;
  /** What changed since the kept report that this one is compared with. */
  readonly since: SinceReport | null;
  /** Of the totals and of what is counted of the past. */
  readonly counts: Counts;
}

/** How many sentences a headline has at most: the sheet keeps this many rows for it. */
export const HEADLINE_ROWS = 12;

/** The position in sentences, never surer than the plan: what is not known is said beside what is. */
export function headline(input: HeadlineInput): readonly Sentence[] {
  return [
    scope(input),
    ...statusSentence(input),
    ...lastPeriodSentence(input),
    ...changeSentence(input),
    overdueSentence(input),
    notConfirmedSentence(input),
    ...notJudgedSentence(input),
    ...slippedSentence({ ...input, isSinceAlone: slippedSinceAlone(input) }),
    ...watchSentence({ ...input, running: runningWord(input.plan) }),
    completeEvidenceSentence(input),
    missingEvidenceSentence(input),
    ...setAsideSentence(input),
  ];
}

const REPEATED =
  ", some of them counted again on another sheet that holds the same actions (Board notes say which)";

function scope({ plan, totals }: HeadlineInput): Sentence {
  const start: Sentence = [
    `As at ${longDate(plan.asOf)}, this plan has `,
    ...countedNoun("total", "action", "actions"),
    ...(repeatedSheets(plan.actions).length > 0 ? [REPEATED] : []),
  ];
  if (!totals.some(({ id }) => id === "crossReferences")) return [...start, "."];
  return [
    ...start,
    {
      choose: "crossReferences",
      none: ["."],
      one: ["; 1 more row refers to an action told elsewhere and is not counted again."],
      many: [
        "; ",
        { count: "crossReferences" },
        " more rows refer to actions told elsewhere and are not counted again.",
      ],
    },
  ];
}

/** Whether the dates that are later than they first were are those that moved since the last report, no more and no fewer. */
function slippedSinceAlone({ facts, past }: HeadlineInput): boolean {
  return facts
    .filter(({ counted }) => counted)
    .every((fact) => {
      const { daysSlipped, date } = past.of(fact);
      return (daysSlipped ?? 0) > 0 === (date === "later");
    });
}

/** Whose rating it is stands in the sentence: an assumed key is an assumption. */
function statusSentence({ plan, statuses, words }: HeadlineInput): readonly Sentence[] {
  const rated = statuses.filter((status) => status !== "unrated");
  if (rated.length === 0) return [["No action has been rated in this tracker."]];
  const phrases = statuses.map((status) => statusPhrase(status, words));
  return [[`${statusBasis(plan)}: `, ...joined(phrases), "."]];
}

function statusBasis({ actions, tables }: Plan): string {
  const coloured = actions.filter((action) => coloursOf(action).length > 0);
  if (coloured.length === 0) return "By the plan's own words";
  const assumed = coloured.some(({ table }) => tables[table]?.ragKeySource === "assumed");
  return assumed ? "By the plan's colours, whose meaning is assumed" : "By the plan's own ratings";
}

function statusPhrase(status: Status, words: StatusWords): Sentence {
  return [{ count: status }, ` ${midSentence(words[status])} (`, { share: status }, ")"];
}

function joined(phrases: readonly Sentence[]): readonly SentencePart[] {
  return phrases.flatMap((phrase, at) => {
    if (at === 0) return phrase;
    return [at === phrases.length - 1 ? " and " : ", ", ...phrase];
  });
}

/** Since the last report; on a first one, between the last two of the tracker's own quarters. */
function changeSentence(input: HeadlineInput): readonly Sentence[] {
  const { since, moves, words } = input;
  if (since !== null) return sinceSentence(input);
  return moves === null ? [] : [movesSentence(moves, words)];
}

function overdueSentence(input: HeadlineInput): Sentence {
  const { words, facts } = input;
  const isAside = facts.some(({ deadline }) => deadline === "Set aside");
  const complete = midSentence(words.complete);
  return [
    {
      choose: "overdue",
      none: [isAside ? "No action is counted as overdue." : "No action is known to be overdue."],
      one: [
        `1 action is overdue: its date has passed and the plan does not show it as ${complete}.`,
        ...overdueAgain(input, true),
      ],
      many: [
        { count: "overdue" },
        " actions (",
        { share: "overdue" },
        `) are overdue: their date has passed and the plan does not show them as ${complete}.`,
        ...overdueAgain(input, false),
      ],
    },
  ];
}

/** From the overdue actions, which the sentence before tells. */
const APART: SentencePart = {
  choose: "overdue",
  none: [],
  one: ["Apart from that, "],
  many: ["Apart from those, "],
};

function notConfirmedSentence({ facts }: HeadlineInput): Sentence {
  const isAside = facts.some(({ deadline }) => deadline === "Set aside");
  return [
    {
      choose: "notConfirmed",
      none: [
        {
          choose: "overdue",
          none: ["No action"],
          one: ["No other action"],
          many: ["No other action"],
        },
        ` is ${isAside ? "counted as having" : "known to have"} a date that has passed without being confirmed as met.`,
      ],
      one: [APART, "1 action has a date that has passed and is not confirmed as met."],
      many: [
        APART,
        { count: "notConfirmed" },
        " actions have a date that has passed and is not confirmed as met.",
      ],
    },
  ];
}

const WHY_NOT_JUDGED = "date is missing, to be confirmed, ambiguous or open-ended.";

/** None where every action is complete: then nothing is left to be judged. */
function notJudgedSentence({ words, counts }: HeadlineInput): readonly Sentence[] {
  if (counts.complete === counts.total) return [];
  const complete = midSentence(words.complete);
  return [
    [
      {
        choose: "notJudged",
        none: [`Every action that is not ${complete} has a date by which it can be judged.`],
        one: [`For 1 action it could not be judged whether it is late: its ${WHY_NOT_JUDGED}`],
        many: [
          "For ",
          { count: "notJudged" },
          ` actions it could not be judged whether they are late: their ${WHY_NOT_JUDGED}`,
        ],
      },
    ],
  ];
}

/** A number never drops in silence. */
function setAsideSentence({ setAside, sections }: HeadlineInput): readonly Sentence[] {
  if (setAside.length === 0) return [];
  const kinds = RULE_IDS.map((rule) => ({
    word: midSentence(RULE_WORDS[rule]),
    count: setAside.filter((flag) => flag.rule === rule).length,
  })).filter(({ count }) => count > 0);
  const one = setAside.length === 1;
  const flags = one ? "1 flag was" : `${setAside.length} flags were`;
  const which = listWords(kinds.map(({ word, count }) => `${word} (${count})`));
  const where = sections.includes("notes") ? " Board notes give the reasons." : "";
  return [
    [
      `${flags} set aside by the council and ${one ? "is" : "are"} not counted here: ${which}.${where}`,
    ],
  ];
}
