import fc from "fast-check";
import type { WorksheetGrid } from "../../../src/tracker/grid";
import { worksheet } from "../../support/worksheet";
import { noiseRows } from "./arbitraries/noise";
import { each, HEADER, readSheets } from "./readSheet";
import { runs } from "../../support/runs";

it("gives every action a key of its own, a table and a cell of its sheet", () => {
  fc.assert(
    fc.property(noiseRows, (rows) => {
      const header = ["Ref", "Action", "Lead", "Due date", "RAG"];
      const plan = readSheets(worksheet("Plan", [header, ["1", "Agree terms"], ...rows]));
      expect(new Set(each(plan, ({ key }) => key)).size).toBe(plan.actions.length);
      for (const action of plan.actions) {
        expect(plan.tables[action.table]?.sheet).toBe(action.sheet);
        expect(action.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
      }
    }),
    runs(80),
  );
});

const ACTIONS = fc.array(
  fc.record({
    text: fc.constantFrom(
      "Agree terms of reference",
      "Publish what was agreed",
      "Train every officer",
    ),
    lead: fc.constantFrom("Jo Poole", "Ann Wood / Jo Poole", ""),
    due: fc.constantFrom("March 2024", "31/12/2023", "TBC", "Ongoing", ""),
    rag: fc.constantFrom("Red", "Amber", "Green", ""),
    evidence: fc.constantFrom("Minutes", "TBC", ""),
  }),
  { minLength: 1, maxLength: 12 },
);

it("reads the same wherever the table stands", () => {
  fc.assert(
    fc.property(ACTIONS, fc.nat(5), fc.nat(3), (actions, below, right) => {
      const rows = actions.map(({ text, lead, due, rag, evidence }, i) => [
        `1.${i + 1}`,
        text,
        lead,
        due,
        rag,
        evidence,
      ]);
      const grid = worksheet("Plan", [
        ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
        ...rows,
      ]);
      const facts = (moved: WorksheetGrid) =>
        each(readSheets(moved), ({ ref, text, leads, due, rag, status, evidence }) => ({
          ref,
          text,
          leads,
          due,
          rag,
          status,
          evidence,
        }));
      const drawn = [
        ...Array.from({ length: below }, () => []),
        ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
        ...rows,
      ];
      const shifted = worksheet(
        "Plan",
        drawn.map((row) => [...Array.from({ length: right }, () => null), ...row]),
      );
      const inUsedRange = { ...grid, origin: { row: below, column: right } };
      expect(facts(shifted)).toEqual(facts(grid));
      expect(readSheets(inUsedRange)).toEqual(readSheets(shifted));
    }),
    runs(30),
  );
});

it("takes the first of merged cells that overlap, as only a damaged file has them", () => {
  const grid = worksheet("Plan", [
    [...HEADER],
    ["Priority 1: Voice", "<", "<", "<", "<"],
    ["1.1", "Agree terms", "Jo Poole", "31/03/2024", "Green"],
  ]);
  const heading = { row: 1, column: 0, rowCount: 1, columnCount: 5 };
  const beneath = { row: 1, column: 1, rowCount: 2, columnCount: 1 };
  const plan = readSheets({ ...grid, merges: [heading, beneath] });
  expect(each(plan, ({ text, theme }) => [text, theme])).toEqual([
    ["Agree terms", "Priority 1: Voice"],
  ]);
});
