import { each, HEADER, readSheet, type Sketch } from "./readSheet";

const A = ["1.1", "Agree terms", "Jo Poole", "May 2024", "Green"] as const;

describe("a date that says as above", () => {
  it("is the one above it", () => {
    const plan = readSheet([
      HEADER,
      A,
      ["1.2", "Print terms", "Jo Poole", "As above", "Green"],
      ["1.3", "Share terms", "Jo Poole", "Ditto", "Green"],
    ]);
    expect(each(plan, ({ due, sources }) => [due, sources.due?.[0].cell])).toEqual([
      ["2024-05-31", "D2"],
      ["2024-05-31", "D2"],
      ["2024-05-31", "D2"],
    ]);
  });

  it("is none where no date is above it", () => {
    const plan = readSheet([HEADER, ["1.1", "Agree terms", "Jo Poole", "As above", "Green"]]);
    expect(plan.actions[0]).toMatchObject({ due: null, doubts: [{ cell: "D2" }] });
  });
});

describe("a lead that says as above", () => {
  const names = (rows: Sketch) =>
    each(readSheet(rows), ({ leads }) => leads.map(({ name }) => name).join());

  it("is the one before it, whichever its objective", () => {
    const rows: Sketch = [
      HEADER,
      A,
      ["1.2", "Print terms", "As above", "May 2024", "Green"],
      ["2.1", "Share terms", "Ditto", "May 2024", "Green"],
      ["2.2", "Post terms", "Ann Wood", "May 2024", "Green"],
    ];
    expect(names(rows)).toEqual(["Jo Poole", "Jo Poole", "Jo Poole", "Ann Wood"]);
  });

  it("is nobody where nothing is above it, or where it points at another action", () => {
    const rows: Sketch = [
      HEADER,
      ["1.1", "Agree terms", "As above", "May 2024", "Green"],
      ["1.2", "Print terms", "Jo Poole", "May 2024", "Green"],
      ["1.3", "Share terms", "See 1.2", "May 2024", "Green"],
    ];
    expect(names(rows)).toEqual(["", "Jo Poole", ""]);
  });
});
