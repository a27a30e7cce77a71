import * as fc from "fast-check";
import {
  NO_CORRECTIONS,
  mergeCorrections,
  type ColumnCorrection,
  type Corrections,
  type SetRole,
} from "../../../src/tracker/corrections";
import { COLUMN_ROLES, type CorrectionNote, type Plan } from "../../../src/tracker/model";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { workbook, worksheet } from "../../support/worksheet";
import { AS_OF, each, HEADER, type Sketch } from "./readSheet";
import { runs } from "../../support/runs";

const ROWS: Sketch = [
  ["1.1", "Agree terms with every partner", "Jo Poole", "31/03/2024", "Green"],
  ["1.2", "Train the health visitors", "Sam Reed", "30/06/2024", "Amber"],
  ["1.3", "Publish the local offer", "Jo Poole", "30/09/2024", "Red"],
];
const PLAN: Sketch = [HEADER, ...ROWS];

function read(given: Partial<Corrections>, rows: Sketch = PLAN, name = "Plan"): Plan {
  const corrections = { ...NO_CORRECTIONS, ...given };
  return readPlan(workbook(worksheet(name, rows)), { asOf: AS_OF, corrections });
}

const reasonOf = ({ tables }: Plan) => tables[0]?.reason ?? "";
const refused = ({ corrections }: Plan) => corrections.filter(({ used }) => !used);
const told = (notes: readonly CorrectionNote[]) => notes.map(({ text }) => text).join(" ");

/** A header with two columns that may be the lead, and one whose label nobody knows. */
const TWO_LEADS = ["Ref", "Action", "Lead", "Sponsor", "Due date", "RAG", "Zed"] as const;
const twoLeads: Sketch = [
  TWO_LEADS,
  ...ROWS.map((row, i) => [...row.slice(0, 3), `Ann ${"LMN"[i]}ee`, ...row.slice(3), `Note ${i}`]),
];
const sponsor: ColumnCorrection = { sheet: "Plan", column: "sponsor", role: "lead" };

describe("a column's role", () => {
  const leads = (plan: Plan) => each(plan, (action) => action.leads[0]?.name);

  test("is what was set, and the column that had the role is carried", () => {
    const plan = read({ columns: [sponsor] }, twoLeads);
    expect(plan.tables[0]?.columns.lead).toBe("D");
    expect(leads(plan)).toEqual(["Ann Lee", "Ann Mee", "Ann Nee"]);
    expect(plan.actions[0]?.carried).toMatchObject({ Lead: "Jo Poole" });
    expect(reasonOf(plan)).toContain("column D is the lead, as you set it");
    expect(plan.corrections).toEqual([
      {
        about: { part: "columns", at: 0 },
        used: true,
        text: "Sheet “Plan”: column “sponsor” is the lead.",
      },
    ]);
  });

  test("may be nothing, which leaves the column alone", () => {
    const plan = read({ columns: [{ ...sponsor, column: "Lead", role: "none" }] }, twoLeads);
    expect(plan.tables[0]?.columns).not.toHaveProperty("lead", "C");
    expect(plan.actions[0]?.carried).toMatchObject({ Lead: "Jo Poole" });
  });

  test("makes a tracker of a table whose label for actions nobody knows", () => {
    const rows: Sketch = [["Ref", "Zed", "Lead", "Due date", "RAG"], ...ROWS.map((row) => row)];
    const short = rows.map((row, i) => row.map((cell, c) => (i > 0 && c === 1 ? "Do it" : cell)));
    expect(read({}, short).actions).toEqual([]);
    const plan = read({ columns: [{ sheet: "Plan", column: "Zed", role: "action" }] }, short);
    expect(each(plan, ({ text }) => text)).toEqual(["Do it", "Do it", "Do it"]);
  });

  test("of two columns with one label is that of the one meant", () => {
    const rows: Sketch = [
      ["Ref", "Action", "Lead", "Update", "Update", "Due date"],
      ["1.1", "Agree terms with every partner", "Jo Poole", "Begun", "Minutes", "31/03/2024"],
    ];
    const plan = read(
      { columns: [{ sheet: "Plan", column: "Update", which: 2, role: "evidence" }] },
      rows,
    );
    expect(plan.tables[0]?.columns).toMatchObject({ update: "D", evidence: "E" });
  });

  test("of a period is milestones or ratings as it was set", () => {
    const rows: Sketch = [
      ["Ref", "Action", "Lead", "Mar 24", "Jun 24"],
      ["1.1", "Agree terms with every partner", "Jo Poole", "", ""],
    ];
    const columns = ["Mar 24", "Jun 24"].map((column) => ({
      ...{ sheet: "Plan", column, role: "quarter" as const },
    }));
    expect(read({ columns }, rows).tables[0]?.quarters.map(({ column }) => column)).toEqual([
      "D",
      "E",
    ]);
  });

  test("that was set later counts: a file's over the workbook's", () => {
    const kept = { ...NO_CORRECTIONS, columns: [sponsor] };
    const file = {
      ...NO_CORRECTIONS,
      columns: [{ ...sponsor, column: "Zed" }],
      colours: { green: "complete" } as const,
    };
    const plan = read(mergeCorrections(kept, file), twoLeads);
    expect(plan.tables[0]?.columns.lead).toBe("G");
    expect(told(plan.corrections)).not.toContain("sponsor");
  });
});

describe("a column's role, kept for the header by its fingerprint", () => {
  const header = read({}, twoLeads).tables[0]?.header.fingerprint ?? "";
  const columns = [{ ...sponsor, header }];
  const moved = (row: Sketch[number]) => [row[4], row[3], ...row.slice(5), ...row.slice(0, 3)];

  test.each<[string, Sketch, string]>([
    ["rows inserted", [["Our plan"], [null], [null], ...twoLeads], "D"],
    ["columns moved", twoLeads.map(moved) as Sketch, "B"],
    ["a column inserted without a label", twoLeads.map((row) => [null, ...row]), "E"],
    ["a quarter added", twoLeads.map((row, i) => [...row, i === 0 ? "Q1 2023/24" : "Green"]), "D"],
    [
      "other case and line breaks",
      [TWO_LEADS.map((label) => label.toUpperCase().replace(" ", "\n")), ...twoLeads.slice(1)],
      "D",
    ],
  ])("still fits with %s", (_what, rows, lead) => {
    const plan = read({ columns }, rows);
    expect(plan.tables[0]?.columns.lead).toBe(lead);
    expect(refused(plan)).toEqual([]);
  });

  test.each<[string, Sketch, string, string]>([
    [
      "another label",
      [["Ref", "Action", "Lead", "Backer", "Due date", "RAG", "Zed"], ...twoLeads.slice(1)],
      "Plan",
      "its header has other labels now",
    ],
    [
      "another sheet's name and other labels",
      [["Ref", "Action", "Lead", "Backer", "Due date", "RAG", "Zed"], ...twoLeads.slice(1)],
      "Plan 2",
      "the workbook has no sheet of that name",
    ],
  ])("does not fit with %s: it is not used, and said", (_what, rows, name, why) => {
    const plan = read({ columns }, rows, name);
    expect(plan.tables[0]?.columns.lead).toBe("C");
    expect(told(refused(plan))).toBe(
      `Sheet “Plan”: that column “sponsor” is the lead was not used: ${why}.`,
    );
    expect(reasonOf(plan)).not.toContain("as you set it");
  });

  test("the table tells how to name each of its columns", () => {
    const labels = read({}, twoLeads).tables[0]?.header.labels ?? [];
    expect(labels[3]).toEqual({
      ...{ column: "D", label: "Sponsor", which: 1 },
      ...{ readAs: "none", isPeriod: false, setBy: null },
    });
    expect(labels).toHaveLength(7);
    const other = { ...sponsor, column: "Zed", role: "update" } as const;
    const set = read({ columns: [other, sponsor] }, twoLeads).tables[0]?.header.labels ?? [];
    expect(set.map(({ setBy }) => setBy)).toEqual([null, null, null, 1, null, null, 0]);
  });

  test("a role for a period needs a period over the column", () => {
    const plan = read({ columns: [{ ...sponsor, role: "milestone" }] }, twoLeads);
    expect(told(refused(plan))).toContain("no column of that label has a date or a period over it");
  });
});

describe("a sheet", () => {
  test("is left out", () => {
    const plan = read({ sheets: [{ sheet: "Plan", use: "out" }] });
    expect(plan.actions).toEqual([]);
    expect(plan.notTrackers).toEqual([{ sheet: "Plan", reason: "You left it out." }]);
    expect(told(plan.corrections)).toBe("Sheet “Plan” is left out.");
  });

  const risks: Sketch = [
    ["Ref", "Action", "Lead", "Due date", "Likelihood", "Impact", "Risk", "Mitigation"],
    ["1.1", "Agree terms with partners", "Jo Poole", "31/03/2024", "High", "Low", "Delay", "Call"],
    ["1.2", "Train every health visitor", "Sam Reed", "30/06/2024", "Low", "Low", "Cost", "Ask"],
  ];

  test("is a tracker though the reader refused it", () => {
    expect(read({}, risks).actions).toEqual([]);
    const plan = read({ sheets: [{ sheet: "Plan", use: "tracker" }] }, risks);
    expect(each(plan, ({ ref }) => ref)).toEqual(["1.1", "1.2"]);
    expect(reasonOf(plan)).toContain("the sheet is a tracker, as you set it");
  });

  test.each<[string, Sketch, string]>([
    ["without a header", [["Notes"], ["We met."]], "point at the row of its header"],
    ["without a column of actions", people(), "no column of its header is the action"],
  ])("%s cannot be read as a tracker, and that is said", (_what, rows, why) => {
    const plan = read({ sheets: [{ sheet: "Plan", use: "tracker" }] }, rows);
    expect(plan.actions).toEqual([]);
    expect(told(refused(plan))).toContain(why);
  });

  function people(): Sketch {
    return [
      ["Ref", "Meeting", "Date", "Attendees", "Minutes"],
      ["1", "Board", "31/03/2024", "All", "Yes"],
    ];
  }
});

describe("a header that was pointed at", () => {
  const words = ["Zed", "Deed", "Doer", "Day"] as const;
  const unknown: Sketch = [
    ["Our plan"],
    words,
    ["1.1", "Agree terms with every partner in the area", "Jo Poole", "31/03/2024"],
    ["1.2", "Train the health visitors of every team", "Sam Reed", "30/06/2024"],
    ["1.3", "Publish the local offer in other languages", "Jo Poole", "30/09/2024"],
  ];
  const headers = [{ sheet: "Plan", row: 2, rows: 1 }];
  const columns: ColumnCorrection[] = [
    { sheet: "Plan", column: "Deed", role: "action" },
    { sheet: "Plan", column: "Doer", role: "lead" },
  ];

  test("is a header, and its table a tracker", () => {
    expect(read({ columns }, unknown).actions).toEqual([]);
    const plan = read({ headers, columns }, unknown);
    expect(plan.tables[0]).toMatchObject({ range: "A2:D5", columns: { action: "B", lead: "C" } });
    expect(reasonOf(plan)).toMatch(/^header row 2, as you set it; /);
    expect(told(plan.corrections)).toContain("Sheet “Plan” has a header in row 2.");
  });

  test("stands in place of one that was found in its rows", () => {
    const grouped: Sketch = [["Ref", "What", "Who", "When", "How"], ...PLAN];
    const plan = read({ headers: [{ sheet: "Plan", row: 2, rows: 1 }] }, grouped);
    expect(plan.tables.map(({ range }) => range)).toEqual(["A2:E5"]);
  });

  test("is found again by its labels when rows were inserted above", () => {
    const header = read({ headers, columns }, unknown).tables[0]?.header.fingerprint ?? "";
    const pinned = headers.map((each) => ({ ...each, header }));
    const plan = read({ headers: pinned, columns }, [[null], ["A note"], ...unknown]);
    expect(plan.tables[0]?.range).toBe("A4:D7");
    expect(told(plan.corrections)).toContain("in row 4, which was row 2");
    const gone = read({ headers: pinned, columns: [] }, PLAN);
    expect(told(refused(gone))).toContain("no row has its labels");
  });

  test("stands at its like of later pages too", () => {
    const paged = [...unknown, words, ["1.4", "Write to every parent once", "Al Ode", "1/9/2024"]];
    expect(each(read({ headers, columns }, paged), ({ leads }) => leads[0]?.name)).toEqual([
      "Jo Poole",
      "Sam Reed",
      "Jo Poole",
      "Al Ode",
    ]);
  });

  test.each<[string, number, string]>([
    ["a blank row", 1, "the row is blank"],
    ["a row below the sheet", 900, "the row is blank"],
    ["a row without an action", 2, "no column of it is the action"],
  ])("at %s is not used, and that is said", (_what, row, why) => {
    const plan = read({ headers: [{ sheet: "Plan", row, rows: 1 }] }, [
      [null, null],
      ["Zed", "Nil"],
      ["1", "2"],
    ]);
    expect(told(refused(plan))).toContain(why);
  });
});

describe("what a colour means", () => {
  test("is what was set, where the plan does not say", () => {
    const plan = read({ colours: { green: "complete" } });
    expect(each(plan, ({ status }) => status)).toEqual(["complete", "at-risk", "delayed"]);
    expect(plan.tables[0]?.ragKeySource).toBe("set");
    expect(told(plan.corrections)).toBe("green means complete.");
    expect(plan.assumptions.join()).toMatch(/usual meaning: red is delayed, amber is at risk\./);
  });

  test("is what was set, though the plan's own key says otherwise", () => {
    const key = "RAG\nRed - Delayed\nAmber - At risk\nGreen - Complete";
    const rows: Sketch = [[...HEADER.slice(0, 4), key], ...ROWS];
    expect(each(read({}, rows), ({ status }) => status)[0]).toBe("complete");
    expect(each(read({ colours: { green: "on-track" } }, rows), (a) => a.status)[0]).toBe(
      "on-track",
    );
  });
});

describe("leads", () => {
  const plan = (leads: Corrections["leads"], ...written: string[]) => {
    const rows = written.map((lead, i) => [`1.${i + 1}`, "Agree terms with all", lead, "May 24"]);
    return read({ leads }, [["Ref", "Action", "Lead", "Due date"], ...rows]);
  };
  const names = (given: Plan) =>
    each(given, ({ leads }) => leads.map(({ name }) => name).join("|"));

  test.each<[string, Corrections["leads"], string[], string[]]>([
    [
      "joined",
      [{ names: ["J. Poole", "Joanna P"], as: "Jo Poole" }],
      ["J. Poole", "Joanna P", "Jo Poole", "Sam Reed"],
      ["Jo Poole", "Jo Poole", "Jo Poole", "Sam Reed"],
    ],
    [
      "joined within one cell, and then once",
      [{ names: ["Joanna P"], as: "Jo Poole" }],
      ["Jo Poole / Joanna P", "Sam Reed"],
      ["Jo Poole", "Sam Reed"],
    ],
    [
      "joined in whatever case and punctuation",
      [{ names: ["joanna p."], as: "Jo Poole" }],
      ["JOANNA P"],
      ["Jo Poole"],
    ],
    [
      "kept apart",
      [{ names: ["J Poole"], as: "J Poole" }],
      ["J Poole", "Jolyon Poole"],
      ["J Poole", "Jolyon Poole"],
    ],
    [
      "kept whole",
      [{ names: ["Sam Reed and Jo Poole"], as: "Sam Reed and Jo Poole" }],
      ["Sam Reed and Jo Poole", "Sam Reed", "Jo Poole"],
      ["Sam Reed and Jo Poole", "Sam Reed", "Jo Poole"],
    ],
  ])("are %s", (_what, leads, written, expected) => {
    const corrected = plan(leads, ...written);
    expect(names(corrected)).toEqual(expected);
    expect(names(corrected)).not.toEqual(names(plan([], ...written)));
    expect(refused(corrected)).toEqual([]);
  });

  test("with an organisation in brackets keep it", () => {
    const given = plan([{ names: ["Joanna P"], as: "Jo Poole" }], "Joanna P (ICB)");
    expect(given.actions[0]?.leads).toEqual([
      {
        ...{ name: "Jo Poole", organisation: "ICB", post: null, person: null },
        written: ["Joanna P"],
      },
    ]);
  });

  test("that nobody is called any more are said", () => {
    const given = plan([{ names: ["Ann Other"], as: "Jo Poole" }], "Jo Poole");
    expect(told(refused(given))).toBe(
      "Reading “Ann Other” as the lead “Jo Poole” was not used: no lead is written so.",
    );
  });
});

test("without corrections nothing is said of them", () => {
  const plan = read({});
  expect(plan.corrections).toEqual([]);
  expect(reasonOf(plan)).not.toContain("as you set it");
});

test("whatever is set, reading never throws and says what became of it", () => {
  const sheet = fc.constantFrom("Plan", "Gone");
  const print = fc.constantFrom(read({}, twoLeads).tables[0]?.header.fingerprint ?? "", "0a1b2c3d");
  const any = fc.record({
    colours: fc.dictionary(fc.constantFrom("red", "green"), fc.constantFrom("complete", "delayed")),
    sheets: fc.array(fc.record({ sheet, use: fc.constantFrom("tracker", "out") })),
    headers: fc.array(
      fc.record(
        { sheet, row: fc.nat(9), rows: fc.integer({ min: 1, max: 3 }), header: print },
        { requiredKeys: ["sheet", "row", "rows"] },
      ),
    ),
    columns: fc.array(
      fc.record(
        {
          sheet,
          header: print,
          column: fc.constantFrom("", "Lead", "RAG", "Zed", "Nil", ...TWO_LEADS),
          which: fc.integer({ min: 1, max: 3 }),
          role: fc.constantFrom<SetRole>(...COLUMN_ROLES, "milestone", "quarter", "none"),
        },
        { requiredKeys: ["sheet", "column", "role"] },
      ),
    ),
    leads: fc.array(fc.record({ names: fc.array(fc.string(), { minLength: 1 }), as: fc.string() })),
  }) as fc.Arbitrary<Partial<Corrections>>;
  fc.assert(
    fc.property(any, (given) => {
      expect(read(given, twoLeads)).toEqual(read(given, twoLeads));
    }),
    runs(100),
  );
});
