import { HEADER, readSheet, type Sketch } from "./readSheet";

const ROWS: Sketch = [
  ["1.1", "Agree terms", "Jo Poole", "31/01/2024", "Green"],
  ["1.2", "Publish terms", "Ann Lee", "29/02/2024", "Amber"],
  ["1.3", "Review terms", "Jo Poole", "29/03/2024", "Red"],
];

/** The range that is read where a table stands beside the plan, one label a column, "" for a blank one. */
function rangeBeside(labels: readonly string[], ...rows: Sketch): string | undefined {
  const blank = labels.map(() => "");
  const all = ROWS.map((row, i) => [...row, ...(rows[i] ?? blank)]);
  return readSheet([[...HEADER, ...labels], ...all]).tables[0]?.range;
}

it.each<[what: string, labels: readonly string[], rows: Sketch]>([
  ["a count of statuses", ["", "Status", "Count"], [["", "Red", "1"]]],
  ["a count whose figures have no label", ["", "Count", ""], [["", "Red", "1"]]],
  ["numbers and shares", ["", "Theme", "No.", "%"], [["", "Health", "2", "67%"]]],
  [
    "two of them",
    ["", "Owner", "Number of actions", "", "Month due", "Total"],
    [["", "Ann Lee", "1", "", "Feb 24", "1"]],
  ],
  ["a pivot table without a gap", ["Row Labels", "Count of Ref"], [["Red", "1"]]],
])("%s: no part of the plan", (_, labels, rows) => {
  expect(rangeBeside(labels, ...rows)).toBe("A1:E4");
});

it.each<[what: string, labels: readonly string[], rows: Sketch, range: string]>([
  ["a count without a gap", ["Number of pupils"], [["12"]], "A1:F4"],
  ["evidence behind a gap", ["", "Evidence", "Comments"], [["", "Minutes", "Soon"]], "A1:H4"],
])("%s: a part of it", (_, labels, rows, range) => {
  expect(rangeBeside(labels, ...rows)).toBe(range);
});
