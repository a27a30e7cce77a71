import { each, HEADER, readSheet, type Sketch } from "./readSheet";

const A = ["1.1", "Agree terms", "Jo Poole", "May 2024", "Green"] as const;

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
