import { readKeyGrid } from "../../../src/tracker/fields/ragKeySheet";
import type { WorksheetGrid } from "../../../src/tracker/grid";

/** A sheet of texts; "text|RRGGBB" gives a cell a fill. */
function sheet(...rows: string[][]): WorksheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, i) => (row[i] ?? "").split("|")),
  );
  const text = cells.map((row) => row.map(([shown = ""]) => shown));
  return {
    name: "Key",
    origin: { row: 0, column: 0 },
    values: text,
    text,
    numberFormats: text.map((row) => row.map(() => "General")),
    fills: cells.map((row) => row.map(([, fill]) => (fill ? `#${fill}` : ""))),
    merges: [],
  };
}

describe("readKeyGrid", () => {
  test.each([
    [
      "letters and a status along a row, with nothing between them",
      sheet(["Key", "R off track", "A at risk", "G complete"]),
      { red: "delayed", amber: "at-risk", green: "complete" },
    ],
    [
      "words beside colour words",
      sheet(
        ["Purpose of the plan", ""],
        ["", ""],
        ["Action to be started or significantly delayed", "RED|FF0000"],
        ["Action in progress", "AMBER|FFC000"],
        ["Action on track", "GREEN|92D050"],
        ["Completed and embedded", "BLUE|00B0F0"],
        ["Not yet started, as others must be completed first", "PINK|FF99CC"],
      ),
      {
        red: "delayed",
        amber: "in-progress",
        green: "on-track",
        blue: "complete",
        pink: "not-started",
      },
    ],
    [
      "colours with their words in one cell, as a drop-down offers them",
      sheet(["Rating"], ["Blue – Complete and embedded"], ["Green – On track"], ["Red – Delayed"]),
      { blue: "complete", green: "on-track", red: "delayed" },
    ],
    [
      "words beside colours, over a heading in one of them that speaks of delays",
      sheet(
        ["RED|FF0000", "Delayed"],
        ["AMBER|FFC000", "Some issues"],
        ["GREEN|00B050", "On track"],
        ["BLUE|00B0F0", "Completed"],
        ["", ""],
        ["Area 1: Significant delays for families|4F81BD", ""],
      ),
      { red: "delayed", amber: "at-risk", green: "on-track", blue: "complete" },
    ],
    [
      "fills beside words",
      sheet(["|FF0000", "Off track"], ["|FFC000", "At risk"], ["|00B050", "On track"]),
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
    [
      "words in their fills, along a row",
      sheet(["Key", "Complete|0070C0", "On track|00B050", "Delayed|C00000"]),
      { blue: "complete", green: "on-track", red: "delayed" },
    ],
    [
      "letters with their words in one cell, along a row",
      sheet(["Key", "B = Complete", "G = On track", "A = Off track but recoverable", "R = Late"]),
      { blue: "complete", green: "on-track", amber: "at-risk", red: "delayed" },
    ],
    [
      "a plan that makes the delay good",
      sheet(["R = Behind, no plan", "A = Behind, with a plan", "G = On plan", "B = Done"]),
      { red: "delayed", amber: "at-risk", green: "on-track", blue: "complete" },
    ],
    [
      "a colour whose words are unclear, as usual",
      sheet(["Blue", "Complete"], ["Green", "On track"], ["Red", "Ask the board for help"]),
      { blue: "complete", green: "on-track", red: "delayed" },
    ],
    [
      "unclear words in one cell with their colour, beside clear ones",
      sheet(["Blue – delivered", "Green – all well", "Amber – delivery at risk", "Red – ask us"]),
      { blue: "complete", green: "on-track", amber: "at-risk", red: "delayed" },
    ],
    [
      "words under colour words",
      sheet(["Red", "Amber", "Green"], ["Late", "Some delay", "Complete"]),
      { red: "delayed", amber: "at-risk", green: "complete" },
    ],
    [
      "rows apart",
      sheet(["Red", "Delayed"], [""], ["Green", "Complete"]),
      { red: "delayed", green: "complete" },
    ],
    [
      "told in one cell",
      sheet(["How to read this"], ["Ratings: Red = delayed, Amber = at risk, Green = on track"]),
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
    [
      "told in one cell whose lines are broken within a meaning",
      sheet(["RAG: Green = on\nschedule; Amber = at\nrisk of delay; Red = late"]),
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
  ])("%s", (_, grid, key) => expect(readKeyGrid(grid)).toEqual(key));

  test.each([
    [
      "a column of ratings",
      sheet(["Green", "On track"], ["Green", "On track"], ["Red", "Delayed"]),
    ],
    [
      "a glossary",
      sheet(["DCO", "Designated Clinical Officer"], ["CYP", "Children and young people"]),
    ],
    ["comments on two ratings", sheet(["Green – on track"], ["Red – delayed again"])],
    ["figures", sheet(["Plans issued in 20 weeks", "62%"], ["New plans", "340"])],
    ["nothing", sheet([""])],
  ])("%s is no key", (_, grid) => expect(readKeyGrid(grid)).toBeNull());
});
