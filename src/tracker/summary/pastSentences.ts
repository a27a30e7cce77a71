import type { Counts, PastMeasureId, Sentence, SinceReport } from "./report";
import { longDate, midSentence, type StatusWords } from "./words";

/** What the headline says of the past is said from these. */
export interface PastInput {
  readonly words: StatusWords;
  readonly since: SinceReport | null;
  /** As they stand while the report is made: a phrase about none is left out. */
  readonly counts: Counts;
}

const many = (id: PastMeasureId, one: string, more: string): Sentence => [
  { count: id },
  { choose: id, none: [more], one: [one], many: [more] },
];

/** "7 actions are complete, 4 more than at 30 June 2025; since then 6 improved, 4 got worse and 2 are new." */
export function sinceSentence({ words, since, counts }: PastInput): readonly Sentence[] {
  if (since === null) return [];
  const before = since.counts.complete ?? 0;
  const complete = midSentence(words.complete);
  const then = `in the report as at ${longDate(since.asOf)}`;
  const phrases = [
    ...present(counts, "improved", many("improved", " improved", " improved")),
    ...present(counts, "gotWorse", many("gotWorse", " got worse", " got worse")),
    ...present(counts, "newlyRated", many("newlyRated", " is newly rated", " are newly rated")),
    ...present(
      counts,
      "noLongerRated",
      many("noLongerRated", " is no longer rated", " are no longer rated"),
    ),
    ...present(counts, "started", many("started", " was started", " were started")),
    ...present(counts, "unstarted", many("unstarted", ...backWords(words))),
    ...present(counts, "added", many("added", " is new", " are new")),
    ...(since.gone === 0 ? [] : [[goneWords(since.gone)]]),
  ];
  return [
    [
      {
        choose: "complete",
        none: [`No action is ${complete}`],
        one: [`1 action is ${complete}`],
        many: [{ count: "complete" }, ` actions are ${complete}`],
      },
      {
        versus: "complete",
        before,
        more: [", ", { difference: "complete", before }, ` more than ${then}`],
        fewer: [", ", { difference: "complete", before }, ` fewer than ${then}`],
        same: [
          {
            choose: "complete",
            none: [`, as ${then}`],
            one: [`, as many as ${then}`],
            many: [`, as many as ${then}`],
          },
        ],
      },
      "; since then ",
      ...(phrases.length === 0 ? ["no status has changed"] : listed(phrases)),
      ".",
    ],
  ];
}

function backWords(words: StatusWords): readonly [string, string] {
  const back = ` went back to ${midSentence(words["not-started"])}`;
  return [back, back];
}

function goneWords(count: number): string {
  return `${count} ${count === 1 ? "is" : "are"} no longer in the plan`;
}

/** The end of the sentence on what is overdue: how many were so at the last report. */
export function overdueAgain({ since }: PastInput, isOne: boolean): Sentence {
  if (since === null) return [];
  const then = `at ${longDate(since.asOf)} too`;
  return [
    {
      choose: "overdueAgain",
      none: [],
      one: [isOne ? ` It was overdue ${then}.` : ` 1 of them was overdue ${then}.`],
      many: [" ", { count: "overdueAgain" }, ` of them were overdue ${then}.`],
    },
  ];
}

/** "5 actions have a later date than they first had; 3 have a later date than at 30 June 2025." */
export function slippedSentence({
  since,
  counts,
  isSinceAlone,
}: PastInput & {
  /** Whether both would tell of the same actions: then one is enough. */
  readonly isSinceAlone: boolean;
}): readonly Sentence[] {
  const first = many(
    "slipped",
    " action has a later date than it first had",
    " actions have a later date than they first had",
  );
  const slipped = isSinceAlone ? [] : present(counts, "slipped", first);
  // The first of the two says what is counted.
  const [one, more] = slipped.length > 0 ? ["", ""] : [" action", " actions"];
  const moved = present(
    counts,
    "dateLater",
    many("dateLater", `${one} has a later date`, `${more} have a later date`),
  ).map((words): Sentence => [...words, ` than at ${longDate(since?.asOf ?? "")}`]);
  const all = [...slipped, ...moved];
  return all.length === 0
    ? []
    : [[...all.flatMap((words, at) => (at === 0 ? words : ["; ", ...words])), "."]];
}

/** What a board should look at though nothing else says so; none where there is nothing. */
export function watchSentence({
  words,
  counts,
  running,
}: PastInput & {
  /** "quarters". */
  readonly running: string;
}): readonly Sentence[] {
  const risk = `${midSentence(words["at-risk"])} or ${midSentence(words.delayed)}`;
  const phrases = [
    ...present(counts, "stuck", [
      ...many("stuck", " action", " actions"),
      ` ${risk} for at least three ${running} running`,
    ]),
    ...present(counts, "watermelon", [
      ...many("watermelon", " action", " actions"),
      ` rated as ${midSentence(words["on-track"])} although a date has passed`,
    ]),
    ...present(counts, "copied", [
      ...many("copied", " action", " actions"),
      " whose progress is told in the same words as last time",
    ]),
  ];
  return phrases.length === 0 ? [] : [["To look at: ", ...listed(phrases), "."]];
}

function present(counts: Counts, id: PastMeasureId, words: Sentence): readonly Sentence[] {
  return (counts[id] ?? 0) > 0 ? [words] : [];
}

function listed(phrases: readonly Sentence[]): Sentence {
  return phrases.flatMap((phrase, at) => {
    if (at === 0) return phrase;
    return [at === phrases.length - 1 ? " and " : ", ", ...phrase];
  });
}
