import fc from "fast-check";
import { HEADER_TERMS, type ColumnMeaning } from "../../../../src/tracker/read/vocabulary";
import { day, filled, type CellSketch } from "../../../support/worksheet";

/** A label that councils write over a column of this meaning, as they write it. */
export function label(meaning: ColumnMeaning): fc.Arbitrary<string> {
  const { sure, likely = [] } = HEADER_TERMS[meaning];
  const terms = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...sure) },
    { weight: 1, arbitrary: fc.constantFrom(...sure, ...likely) },
  );
  const ways = [capital, capital, (term: string) => term.toUpperCase(), (term: string) => term];
  return fc.tuple(terms, fc.constantFrom(...ways)).map(([term, way]) => way(term));
}

const capital = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);

/** Any text at all, control characters and halves of signs too. */
export const anyText = fc.string({ unit: "binary", maxLength: 24 });

const words = fc
  .array(
    fc.constantFrom(
      ...["Agree", "terms", "publish", "the offer", "train", "by March 2024", "with Jo Poole", "–"],
      ...[
        "red tape",
        "1.2",
        "and",
        "see",
        "panel;",
        "(DCO)",
        "a)",
        "i.",
        "•",
        "\n",
        "\u00a0",
        "  ",
      ],
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(" "));

const reference = fc.oneof(
  fc.tuple(fc.nat(4), fc.nat(12)).map(([whole, part]) => `${whole + 1}.${part + 1}`),
  fc.constantFrom("1.1.1", "A1", "A.", "b)", "PAP-01", "4.10", "2.1..2", "7", "(3)"),
);

const actionText = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: fc.tuple(reference, words).map(([ref, text]) => `${ref}: ${text}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...["A. Agree terms\nB. Sign them\nC. Publish", "a) Map need\nb) Share the map"],
      ...["1.1.1: Agree 1.1.2: Sign", "Ref - 1.1 Agree terms", "See 1.2", "1.3\n• Agree\n• Sign"],
    ),
  },
  { weight: 1, arbitrary: anyText },
);

const dates = fc.oneof(
  fc
    .date({ min: new Date("2023-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10).split("-").reverse().join("/"))),
  fc.constantFrom<CellSketch>(
    ...["March 2024", "Sept 24 - Dec 24", "TBC", "Ongoing", "31/09/2024", "Q1 2024/25", "Nov 2204"],
    ...["Completed July 2024", "Autumn 2024", "May 2024\nJune 2024", "September - March", 45_000],
  ),
);

const ratings = fc.constantFrom<CellSketch>(
  ...["Red", "AMBER", "g", "B", "A/G", "Complete", "1 - Not started", "Going well", "↑"],
  ...[filled("red"), filled("amber"), filled("green", "Green"), filled("red", "Green")],
);

/** What stands under a column of each meaning where it is filled; other columns hold any text. */
export const CONTENT: Partial<Record<ColumnMeaning, fc.Arbitrary<CellSketch>>> = {
  ref: reference,
  theme: fc.constantFrom("Priority 1: Voice", "Priority 2", "Data (continued)"),
  objective: fc.tuple(fc.nat(3), words).map(([number, text]) => `1.${number + 1} ${text}`),
  action: actionText,
  lead: fc.constantFrom(
    ...["Jo Poole", "Ann Wood / Jo Poole", "Head of SEND (ICB)", "head of send", "DCO", "J Poole"],
    ...["Designated Clinical Officer (DCO)", "Panel, BMC", "TBC", "jo  poole"],
  ),
  due: dates,
  start: dates,
  revisedDue: dates,
  rag: ratings,
  stage: fc.constantFrom("Not started", "In progress", "Closed", "50%"),
  evidence: fc.oneof(words, fc.constantFrom("TBC", "n/a", "Evidence:")),
};
