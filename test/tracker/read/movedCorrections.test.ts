import { NO_CORRECTIONS, type Corrections } from "../../../src/tracker/corrections";
import type { Plan } from "../../../src/tracker/model";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { workbook, worksheet } from "../../support/worksheet";
import { AS_OF, readSheet, type Sketch } from "./readSheet";

const PLAN: Sketch = [
  ["Ref", "Action", "Lead", "Sponsor", "Due date", "RAG"],
  ["1.1", "Agree terms with every partner", "Jo Poole", "Ann Lee", "31/03/2024", "Green"],
  ["1.2", "Train the health visitors", "Sam Reed", "Ben Mee", "30/06/2024", "Amber"],
];
const OTHER: Sketch = [
  ["Ref", "Action", "Owner", "Deadline"],
  ["1.1", "Write to every parent once", "Al Ode", "31/03/2024"],
];
const print = readSheet(PLAN).tables[0]?.header.fingerprint ?? "";
const sponsor: Partial<Corrections> = {
  columns: [{ sheet: "Plan", header: print, column: "Sponsor", role: "lead" }],
};

function read(given: Partial<Corrections>, sheets: Readonly<Record<string, Sketch>>): Plan {
  const grids = Object.entries(sheets).map(([name, rows]) => worksheet(name, rows));
  const corrections = { ...NO_CORRECTIONS, ...given };
  return readPlan(workbook(...grids), { asOf: AS_OF, corrections });
}

const leadColumns = ({ tables }: Plan) => tables.map(({ sheet, columns }) => [sheet, columns.lead]);
const told = ({ corrections }: Plan, used: boolean) =>
  corrections.filter((each) => each.used === used).map(({ text }) => text);

describe("corrections of a sheet that was renamed", () => {
  test("go with its header, and that is said", () => {
    const plan = read(sponsor, { "Plan 2024": PLAN, Other: OTHER });
    expect(leadColumns(plan)).toEqual([
      ["Plan 2024", "D"],
      ["Other", "C"],
    ]);
    expect(told(plan, true)).toEqual([
      "Sheet “Plan” is now called “Plan 2024”: what was set for it still counts.",
      "Sheet “Plan 2024”: column “Sponsor” is the lead.",
    ]);
    expect(told(plan, false)).toEqual([]);
  });

  test("leave the sheet out under its new name too", () => {
    const plan = read(
      { sheets: [{ sheet: "Plan", use: "out", header: print }] },
      { "Plan 2024": PLAN, Other: OTHER },
    );
    expect(leadColumns(plan)).toEqual([["Other", "C"]]);
  });

  test("leave out a sheet of ours under its new name, though another has the same header", () => {
    const corrections: Corrections = {
      ...NO_CORRECTIONS,
      sheets: [{ sheet: "Clean tracker", use: "out", header: print }],
    };
    const renamed = { ...worksheet("Plan 2025", PLAN), writtenAs: "Clean tracker" };
    const both = workbook(worksheet("Plan 2024", PLAN), renamed);
    const plan = readPlan(both, { asOf: AS_OF, corrections });
    expect(leadColumns(plan)).toEqual([["Plan 2024", "C"]]);
    expect(told(plan, false)).toEqual([]);
  });

  test("find a header there that only a person knows", () => {
    const unknown: Sketch = [
      ["Zed", "Deed", "Doer", "Day"],
      ["1.1", "Agree terms with every partner in the area", "Jo Poole", "31/03/2024"],
      ["1.2", "Train the health visitors of every team", "Sam Reed", "30/06/2024"],
      ["1.3", "Publish the local offer in other languages", "Jo Poole", "30/09/2024"],
    ];
    const headers = [{ sheet: "Plan", row: 1, rows: 1 }];
    const columns = [{ sheet: "Plan", column: "Deed", role: "action" as const }];
    const first = read({ headers, columns }, { Plan: unknown }).tables[0];
    const header = first?.header.fingerprint ?? "";
    const pinned = { headers: headers.map((each) => ({ ...each, header })), columns };
    const plan = read(pinned, { Other: OTHER, New: [["A note"], ...unknown] });
    expect(plan.tables.map(({ sheet, range }) => [sheet, range])).toContainEqual(["New", "A2:D5"]);
  });

  test.each<[string, Readonly<Record<string, Sketch>>, Partial<Corrections>]>([
    ["several sheets have its header", { "Plan A": PLAN, "Plan B": PLAN }, sponsor],
    [
      "the only other has corrections of its own",
      { Second: PLAN },
      { ...sponsor, sheets: [{ sheet: "Second", use: "tracker" }] },
    ],
    [
      "they do not know its header",
      { "Plan 2024": PLAN },
      { columns: [{ sheet: "Plan", column: "Sponsor", role: "lead" }] },
    ],
    ["no sheet has it", { Other: OTHER }, sponsor],
  ])("are not used where %s", (_why, sheets, given) => {
    const plan = read(given, sheets);
    expect(leadColumns(plan).map(([, column]) => column)).not.toContain("D");
    expect(told(plan, false)).toEqual([
      "Sheet “Plan”: that column “Sponsor” is the lead was not used: the workbook has no sheet of that name.",
    ]);
  });
});

describe("a row that is no header", () => {
  const note: Sketch = [
    ["Action", "Lead", "Due date", "RAG"],
    ["Agree terms with every partner", "Jo Poole", "31/03/2024", "Green"],
    ["Train the health visitors", "Sam Reed", "30/06/2024", "Amber"],
  ];
  const header = readSheet(note).tables[0]?.header.fingerprint ?? "";
  const rows: Sketch = [...PLAN, [null], ["Done last year"], ...note];
  const denied = { sheet: "Plan", row: 6, rows: 1, header, isHeader: false } as const;
  const ranges = (plan: Plan) => plan.tables.map(({ range }) => range);

  test.each<[string, Corrections["headers"], string[]]>([
    ["is one until a person says so", [], ["A1:F3", "A6:D8"]],
    ["heads nothing", [denied], ["A1:F3"]],
    ["is known by its labels", [{ ...denied, row: 60 }], ["A1:F3"]],
    ["is known by its row alone", [{ ...denied, header: undefined as never }], ["A1:F3"]],
    ["may be another's", [{ ...denied, sheet: "Else" }], ["A1:F3", "A6:D8"]],
    [
      "is a header again where it is pointed at",
      [denied, { sheet: "Plan", row: 6, rows: 1 }],
      ["A1:F3", "A6:D8"],
    ],
  ])("%s", (_what, headers, expected) => {
    expect(
      ranges(read({ headers }, { Plan: rows, Else: [["A note"]] })).map((range) =>
        range.replace(/\d+$/, ""),
      ),
    ).toEqual(expected.map((range) => range.replace(/\d+$/, "")));
  });

  test("is said, or that there is none any more", () => {
    const here = read({ headers: [denied] }, { Plan: rows });
    expect(told(here, true)).toEqual(["Sheet “Plan”: row 6 is no header."]);
    const gone = read({ headers: [denied] }, { Plan: PLAN });
    expect(told(gone, false)).toEqual([
      "That row 6 of sheet “Plan” is no header was not used: no row has its labels.",
    ]);
  });
});
