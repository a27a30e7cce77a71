import type { Action, Rating } from "../../../../src/tracker/model";
import type { ActionFilter } from "../../../../src/taskpane/state/paneState";
import { filterActions, filterOptions } from "../../../../src/taskpane/views/actions/filterActions";
import { anAction } from "../../../support/planBuilder";

const lead = (name: string) => ({ name, organisation: null, post: null, person: null });
const rating = (period: string, status: Rating["status"]): Rating => ({
  ...{ period, status, start: null, end: null, rag: null, comment: null, cell: "G5", text: "" },
});

const lines = [
  anAction({
    ref: "1.1",
    text: "Survey families",
    leads: [lead("Tomasz")],
    status: "delayed",
    ratings: [rating("Q1", "delayed"), rating("Q2", "unrated")],
  }),
  anAction({
    ref: "1.2",
    theme: "Voice",
    text: "Train every health visitor",
    leads: [lead("Anna"), lead("Tomasz")],
    evidence: ["Attendance register"],
    status: "complete",
    ratings: [rating("Q2", "complete")],
  }),
  anAction({ ref: "2.1", theme: null, objective: "Better transitions", leads: [] }),
  anAction({ ref: "2.2", seeAlso: "1.1" }),
].map((action: Action) => ({
  action,
  theme: action.theme,
  flags: [],
  setAside: [],
  deadline: "No" as const,
  counted: action.seeAlso === null,
}));

const ALL = { text: "", theme: null, lead: null, status: null, quarter: null, only: null };

test.each<[string, Partial<ActionFilter>, readonly string[]]>([
  ["nothing, and rows that point elsewhere are left out", {}, ["1.1", "1.2", "2.1"]],
  ["a theme", { theme: "Voice" }, ["1.2"]],
  ["one of several leads", { lead: "Tomasz" }, ["1.1", "1.2"]],
  ["a status", { status: "delayed" }, ["1.1"]],
  ["a quarter that holds a rating", { quarter: "Q2" }, ["1.2"]],
  ["a reference", { text: "2.1" }, ["2.1"]],
  ["words of the action", { text: "FAMILIES survey" }, ["1.1"]],
  ["a lead's name as text", { text: "anna" }, ["1.2"]],
  ["words of the evidence", { text: "register" }, ["1.2"]],
  ["words of the objective", { text: "transitions" }, ["2.1"]],
  ["several at once", { lead: "Tomasz", status: "complete", text: "train" }, ["1.2"]],
  ["what no action has", { lead: "Anna", status: "delayed" }, []],
  [
    "a number's actions, also one that points elsewhere",
    { only: { title: "Cross-references", keys: ["2.2", "1.1"] } },
    ["1.1", "2.2"],
  ],
])("filters by %s", (_, filter, refs) => {
  const found = filterActions(lines, { ...ALL, ...filter });
  expect(found.map(({ action }) => action.ref)).toEqual(refs);
});

test("offers what the plan holds, in its order", () => {
  expect(filterOptions(lines)).toEqual({
    themes: ["Priority 1: Identification of need", "Voice"],
    leads: ["Anna", "Head of SEND", "Tomasz"],
    statuses: ["complete", "delayed", "unrated"],
    quarters: ["Q1", "Q2"],
  });
});
