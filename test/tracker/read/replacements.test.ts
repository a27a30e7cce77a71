import { each, readSheet } from "./readSheet";

/** Dates and leads of two actions under some labels beside "Action" and "Lead". */
function read(labels: readonly string[], ...rows: readonly (readonly string[])[]) {
  const cells = rows.map((row, i) => [`1.${i + 1}`, "Agree terms", "Jo Poole", ...row]);
  const plan = readSheet([["Ref", "Action", "Lead", ...labels], ...cells]);
  return each(plan, ({ leads, due, originalDue }) => [
    leads.map(({ name }) => name).join(", "),
    ...[due, originalDue],
  ]);
}

describe("columns of revised dates that were put in one after another", () => {
  const LABELS = ["Original deadline", "Revised deadline (Jan 23)", "Revised deadline (Mar 23)"];

  it("the last that says something counts, for each action", () => {
    expect(
      read(
        LABELS,
        ["31/01/2023", "30/06/2023", "31/03/2024"],
        ["31/01/2023", "30/06/2023", ""],
        ["31/01/2023", "30/06/2023", "n/a"],
        ["31/01/2023", "", ""],
      ),
    ).toEqual([
      ["Jo Poole", "2024-03-31", "2023-01-31"],
      ["Jo Poole", "2023-06-30", "2023-01-31"],
      ["Jo Poole", "2023-06-30", "2023-01-31"],
      ["Jo Poole", "2023-01-31", null],
    ]);
  });

  it("when a row was updated is no such date", () => {
    const rows = [["31/01/2023", "30/06/2023", "12/01/2024"]];
    expect(read(["Baseline date", "Forecast date", "Last Updated Date"], ...rows)).toEqual([
      ["Jo Poole", "2023-06-30", "2023-01-31"],
    ]);
  });

  it.each([
    ["Revised date approved", "Yes"],
    ["New date agreed by", "SEND Board"],
    ["Reason for revised date", "Staff left in June 2024"],
    ["Comments on new date", "Staff left in June 2024"],
  ])("%s: what is said of a revised date is none, on either side of it", (label, says) => {
    const expected = Array.from({ length: 3 }, () => ["Jo Poole", "2023-06-30", "2023-01-31"]);
    const behind = ["31/01/2023", "30/06/2023", says];
    const before = ["31/01/2023", says, "30/06/2023"];
    expect(read(["Due date", "Revised date", label], behind, behind, behind)).toEqual(expected);
    expect(read(["Due date", label, "Revised date"], before, before, before)).toEqual(expected);
  });

  it("nor is such a word where an action has no revised date", () => {
    const labels = ["Due date", "Revised date", "Revised date approved"];
    expect(read(labels, ["31/01/2023", "30/06/2023", "Yes"], ["31/01/2023", "", "No"])).toEqual([
      ["Jo Poole", "2023-06-30", "2023-01-31"],
      ["Jo Poole", "2023-01-31", null],
    ]);
  });

  it("one that is blank for all leaves the one before it to be written to", () => {
    const plan = readSheet([
      ["Ref", "Action", "Lead", "Due date", "Revised date", "2nd revised date"],
      ["1.1", "Agree terms", "Jo Poole", "31/01/2023", "30/06/2023", ""],
    ]);
    expect(plan.tables[0]?.columns.revisedDue).toBe("E");
  });
});

describe("a column of new leads", () => {
  it.each(["New lead", "Current lead", "New lead (Sept 23)", "Revised lead"])(
    "%s: leads where it names anybody",
    (label) => {
      const rows = [
        ["31/03/2024", "Ann Lee"],
        ["31/03/2024", ""],
        ["31/03/2024", "n/a"],
        ["31/03/2024", "DCO"],
      ];
      expect(read(["Due date", label], ...rows).map(([lead]) => lead)).toEqual([
        ...["Ann Lee", "Jo Poole", "Jo Poole", "DCO"],
      ]);
    },
  );
});
