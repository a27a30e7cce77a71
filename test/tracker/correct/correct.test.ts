import {
  denyHeader,
  keepLeadsApart,
  readLeadsAs,
  setColumnRole,
  setSheetUse,
  withoutCorrection,
  withoutLeads,
  withoutTables,
} from "../../../src/tracker/correct";
import { NO_CORRECTIONS, type Corrections } from "../../../src/tracker/corrections";

const corrections = (given: Partial<Corrections>): Corrections => ({ ...NO_CORRECTIONS, ...given });
const sponsor = { sheet: "Plan", header: "0a", column: "Sponsor", which: 1, role: "lead" } as const;
const owner = { ...sponsor, column: "Owner" };

test.each<[string, Corrections["columns"], Corrections["columns"][number], string[]]>([
  ["is set", [], sponsor, ["Sponsor lead"]],
  ["replaces what was said of it", [sponsor], { ...sponsor, role: "none" }, ["Sponsor none"]],
  ["is the same in other capitals", [sponsor], { ...sponsor, column: "SPONSOR" }, ["SPONSOR lead"]],
  ["takes its role from another column", [sponsor], owner, ["Owner lead"]],
  [
    "shares a role that several may have",
    [{ ...sponsor, role: "none" }],
    { ...owner, role: "none" },
    ["Sponsor none", "Owner none"],
  ],
  [
    "leaves another header's alone",
    [sponsor],
    { ...owner, header: "0b" },
    ["Sponsor lead", "Owner lead"],
  ],
  [
    "is not another of the same label",
    [{ ...sponsor, role: "update" }],
    { ...sponsor, which: 2 },
    ["Sponsor update", "Sponsor lead"],
  ],
])("a column's role %s", (_what, columns, column, expected) => {
  const set = setColumnRole(corrections({ columns }), column).columns;
  expect(set.map((each) => `${each.column} ${each.role}`)).toEqual(expected);
});

const poole = { names: ["J Poole", "Joanna P"], as: "Jo Poole" };

test.each<[string, Corrections["leads"], readonly string[], string, Corrections["leads"]]>([
  ["are joined", [], ["J Poole", "J Poole"], "Jo Poole", [{ names: ["J Poole"], as: "Jo Poole" }]],
  [
    "leave the name that they had",
    [poole],
    ["joanna p."],
    "Joan Park",
    [
      { names: ["J Poole"], as: "Jo Poole" },
      { names: ["joanna p."], as: "Joan Park" },
    ],
  ],
  [
    "leave nothing behind that says nothing",
    [{ names: ["Jo Poole", "J Poole"], as: "Jo Poole" }],
    ["J Poole"],
    "J Poole",
    [{ names: ["J Poole"], as: "J Poole" }],
  ],
])("names %s", (_what, leads, names, as, expected) => {
  expect(readLeadsAs(corrections({ leads }), names, as).leads).toEqual(expected);
});

test("names are kept apart, each by itself", () => {
  expect(keepLeadsApart(corrections({ leads: [poole] }), ["J Poole", "Joanna P"]).leads).toEqual([
    { names: ["J Poole"], as: "J Poole" },
    { names: ["Joanna P"], as: "Joanna P" },
  ]);
});

test("rows that are no header replace a header that was pointed at there", () => {
  const headers = [
    { sheet: "Plan", row: 6, rows: 1, header: "0a" },
    { sheet: "Else", row: 6, rows: 1 },
  ];
  const denied = denyHeader(corrections({ headers }), { sheet: "Plan", row: 5, rows: 2 });
  expect(denied.headers).toEqual([headers[1], { sheet: "Plan", row: 5, rows: 2, isHeader: false }]);
});

test("a sheet has one use; one correction, or those of one view, are taken back alone", () => {
  const all = corrections({
    ...{ colours: { green: "complete" }, columns: [sponsor, owner], leads: [poole] },
    ...{ sheets: [{ sheet: "Plan", use: "out" }], headers: [{ sheet: "Plan", row: 6, rows: 1 }] },
  });
  expect(setSheetUse(all, { sheet: "Plan", use: "tracker" }).sheets).toEqual([
    { sheet: "Plan", use: "tracker" },
  ]);
  expect(withoutCorrection(all, { part: "columns", at: 0 })).toEqual({ ...all, columns: [owner] });
  expect(withoutLeads(all)).toEqual({ ...all, leads: [] });
  expect(withoutTables(all)).toEqual(
    corrections({ colours: { green: "complete" }, leads: [poole] }),
  );
});
