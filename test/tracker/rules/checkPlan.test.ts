import type { Action, Plan } from "../../../src/tracker/model";
import type { Sources } from "../../../src/tracker/sources";
import { checkPlan } from "../../../src/tracker/rules";
import type { RuleExample } from "../../../src/tracker/rules/shared/rule";
import { examplePlan } from "../../../src/tracker/rules/shared/examplePlan";

const example = (action: Partial<Action>, before: Partial<Action>[] = []): RuleExample => ({
  says: "",
  asOf: "2024-07-15",
  action,
  before,
  flag: null,
});
const flagsOf = (action: Partial<Action>, before: Partial<Action>[] = []) =>
  checkPlan(examplePlan(example(action, before)));
const rules = (action: Partial<Action>) => flagsOf(action).map(({ rule }) => rule);

const BLANK_RATING = {
  period: "now",
  start: null,
  end: null,
  rag: null,
  status: "unrated",
  comment: null,
  cell: "E5",
  text: "",
} as const;

const inRow = (row: number): Sources => ({
  leads: [{ cell: `C${row}`, text: "" }],
  due: [{ cell: `D${row}`, text: "31/01/2024" }],
});

describe("checkPlan", () => {
  test("an action with nothing but words raises one flag in place of four", () => {
    const bare = { leads: [], evidence: [], status: "unrated", ratings: [BLANK_RATING] } as const;
    expect(rules(bare)).toEqual(["nothing-recorded"]);
    expect(rules({ ...bare, doubts: [tbc] })).toEqual([
      "missing-evidence",
      "missing-lead",
      "date-to-be-confirmed",
      "missing-rating",
    ]);
  });

  test("a cross-reference raises no flag but broken-reference", () => {
    expect(
      rules({ seeAlso: "9.9", leads: [], evidence: [], due: "2020-01-01", status: "delayed" }),
    ).toEqual(["broken-reference"]);
  });

  test("flags stand in the order of sheets, then rows, then rules", () => {
    const late = { due: "2024-01-31", status: "delayed", leads: [] } as const;
    const flags = flagsOf(
      { ...late, key: "c", ref: "c", text: "Do c", sheet: "Z", cell: "B9", sources: inRow(9) },
      [
        { ...late, key: "a", ref: "a", text: "Do a", sheet: "Y", cell: "B12", sources: inRow(12) },
        { ...late, key: "b", ref: "b", text: "Do b", sheet: "Z", cell: "B4", sources: inRow(4) },
      ],
    );
    expect(flags.map(({ rule, key, cell }) => `${key} ${rule} ${cell}`)).toEqual([
      // The example's table stands on sheet Plan, which none of these is on.
      "a overdue D12",
      "a missing-lead C12",
      "b overdue D4",
      "b missing-lead C4",
      "c overdue D9",
      "c missing-lead C9",
    ]);
  });

  test("an ongoing action is late only while something says that it goes badly", () => {
    const past = { due: "2024-01-31", ongoing: true } as const;
    expect(rules({ ...past, status: "on-track" })).toEqual([]);
    expect(rules({ ...past, status: "in-progress" })).toEqual([]);
    expect(rules({ ...past, status: "at-risk" })).toEqual(["overdue"]);
    expect(rules({ ...past, status: "unrated" })).toEqual(["overdue"]);
  });

  test("an earlier milestone can be unconfirmed while the next is due soon", () => {
    const milestones = [
      { due: "2024-02-29", text: "", cell: "G5" },
      { due: "2024-07-31", text: "", cell: "J5" },
    ];
    expect(
      flagsOf({ milestones, due: "2024-07-31", status: "at-risk" }).map(
        ({ rule, cell }) => `${rule} ${cell}`,
      ),
    ).toEqual(["overdue G5", "due-soon J5"]);
  });

  test("each quarter without a rating has its own flag", () => {
    const quarter = (period: string, start: string, end: string, cell: string) => ({
      ...BLANK_RATING,
      period,
      start,
      end,
      cell,
    });
    const ratings = [
      quarter("Q1", "2023-09-01", "2023-11-30", "E5"),
      quarter("Q2", "2023-12-01", "2024-02-29", "F5"),
      quarter("Q4", "2024-06-01", "2024-08-31", "I5"),
    ];
    const flags = flagsOf({ due: "2023-10-31", status: "on-track", ratings });
    expect(flags.filter(({ rule }) => rule === "missing-rating").map(({ cell }) => cell)).toEqual([
      "E5",
      "F5",
    ]);
  });

  test("of three actions with one reference the later two are flagged", () => {
    const flags = flagsOf({ key: "c", cell: "B7", due: "2025-01-31" }, [
      { key: "a", cell: "B5", due: "2025-01-31" },
      { key: "b", cell: "B6", due: "2025-01-31" },
    ]);
    expect(flags.map(({ rule, key }) => `${key} ${rule}`)).toEqual([
      "b duplicate-ref",
      "c duplicate-ref",
    ]);
  });

  test("a date revised to “to be confirmed” leaves the original date late", () => {
    const flags = flagsOf({ due: "2024-01-31", status: "at-risk", doubts: [tbc] });
    expect(flags.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      "overdue high",
      "date-to-be-confirmed medium",
    ]);
  });

  test("a plan without tables or actions has no flags", () => {
    const plan: Plan = {
      asOf: "2024-07-15",
      dateOrder: "day-first",
      tables: [],
      actions: [],
      notTrackers: [],
      unreadHeaders: [],
      leftOut: [],
      assumptions: [],
      corrections: [],
    };
    expect(checkPlan(plan)).toEqual([]);
  });
});

const tbc = { kind: "date-to-be-confirmed", cell: "D5", message: "" } as const;
