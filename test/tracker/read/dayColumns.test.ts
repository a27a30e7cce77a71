import { day, filled, type CellSketch } from "../../support/worksheet";
import { readSheet, type Sketch } from "./readSheet";

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
      "with their day of the week",
      ["Monday 3 March 2025", "Monday 10 March 2025"].map((text) => `RAG ${text}`),
      [
        ["3 March 2025", "2025-02-25", "2025-03-03"],
        ["10 March 2025", "2025-03-04", "2025-03-10"],
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

describe("weeks that draw when work goes on", () => {
  const WEEKS = ["06-Jan", "13-Jan", "20-Jan"].map((text, i) =>
    shownAs(`${String(6 + 7 * i).padStart(2, "0")}/01/2025`, text, "dd-mmm"),
  );
  const bar = filled("blue");
  const late = filled("red");
  const ROWS: Sketch = [
    ["Agree terms with partners", "Jo Poole", "06/01/2025", "19/01/2025", "Complete", bar, bar],
    ["Publish the guide", "Ann Lee", "06/01/2025", "26/01/2025", "Late", late, late, late],
    ["Train the panel", "Ann Lee", "13/01/2025", "26/01/2025", "On track", null, bar, bar],
  ];
  const quarters = (labels: readonly string[], rows: Sketch) =>
    readSheet([["Action", "Lead", ...labels, ...WEEKS], ...rows]).tables[0]?.quarters.length;

  it("rate nothing beside a start, an end and a status", () => {
    const signed = ROWS.map((row, i) =>
      i === 0 ? [...row.slice(0, -1), filled("blue", "★")] : row,
    );
    expect(quarters(["Start", "Finish", "Status"], ROWS)).toBe(0);
    expect(quarters(["Start", "Finish", "Status"], signed)).toBe(0);
  });

  it("rate nothing as months of one colour that end in a sign", () => {
    const rows = ROWS.map((row) => [...row.slice(0, 5), bar, filled("blue", "◆")]);
    const labels = ["Action", "Lead", "Start", "Finish", "Status", "Jan-25", "Feb-25", "Mar-25"];
    const all = rows.map((row, i) => (i === 0 ? [...row.slice(0, 5), null, ...row.slice(5)] : row));
    expect(readSheet([labels, ...all]).tables[0]?.quarters).toEqual([]);
  });

  it("rate where they hold words", () => {
    const worded = ROWS.map((row) => [...row.slice(0, 5), "Green", "Amber", "Red"]);
    expect(quarters(["Start", "Finish", "Status"], worded)).toBe(3);
  });

  it("rate where no other column does", () => {
    const unrated = ROWS.map((row) => [...row.slice(0, 4), "Weekly call", ...row.slice(5)]);
    expect(quarters(["Start", "Finish", "Notes"], unrated)).toBe(3);
  });
});
