import { day, type CellSketch } from "../../support/worksheet";
import { readSheet } from "./readSheet";

/** A real date in another format. */
const shownAs = (date: string, text: string, format: string): CellSketch => ({
  ...day(date),
  text,
  format,
});

describe("rating columns headed by days", () => {
  it.each<[string, readonly CellSketch[], [string, string, string][]]>([
    [
      "week by week",
      ["RAG 13/01/2025", "RAG 20/01/2025", "RAG 27/01/2025"],
      [
        ["13/01/2025", "2025-01-07", "2025-01-13"],
        ["20/01/2025", "2025-01-14", "2025-01-20"],
        ["27/01/2025", "2025-01-21", "2025-01-27"],
      ],
    ],
    [
      "the last of a week",
      ["W/e 7 Mar 2025", "RAG week ending 14/03/25"],
      [
        ["7 Mar 2025", "2025-03-01", "2025-03-07"],
        ["14/03/25", "2025-03-08", "2025-03-14"],
      ],
    ],
    [
      "the first of a week",
      ["W/c 3rd March 2025", "Week commencing 10/03/25"],
      [
        ["W/c 3rd March 2025", "2025-03-03", "2025-03-09"],
        ["Week commencing 10/03/25", "2025-03-10", "2025-03-16"],
      ],
    ],
    [
      "once a month: the month is the period",
      ["RAG 13/01/2025", "RAG 10/02/2025"],
      [
        ["13/01/2025", "2025-01-01", "2025-01-31"],
        ["10/02/2025", "2025-02-01", "2025-02-28"],
      ],
    ],
    [
      "whose years are not shown",
      [shownAs("06/01/2025", "06 Jan", "dd mmm"), shownAs("13/01/2025", "13 Jan", "dd mmm")],
      [
        ["06 Jan 2025", "2024-12-31", "2025-01-06"],
        ["13 Jan 2025", "2025-01-07", "2025-01-13"],
      ],
    ],
    [
      "whose hidden years go back: they were typed in one year, and none is told",
      [shownAs("30/12/2024", "30 Dec", "d mmm"), shownAs("06/01/2024", "6 Jan", "d mmm")],
      [],
    ],
    [
      "shown as months alone",
      [shownAs("01/12/2024", "Dec", "mmm"), shownAs("01/01/2025", "Jan", "mmm")],
      [
        ["Dec 2024", "2024-12-01", "2024-12-31"],
        ["Jan 2025", "2025-01-01", "2025-01-31"],
      ],
    ],
  ])("%s", (_, days, quarters) => {
    const plan = readSheet([
      ["Action", "Lead", "Due date", ...days],
      ["Agree terms with partners", "Jo Poole", "31/03/2025", ...days.map(() => "Green")],
    ]);
    expect(plan.tables[0]?.quarters.map(({ label, start, end }) => [label, start, end])).toEqual(
      quarters,
    );
  });
});
