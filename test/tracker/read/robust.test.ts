import fc from "fast-check";
import type { WorksheetGrid } from "../../../src/tracker/grid";
import { day, filled, workbook, worksheet, type CellSketch } from "../../support/worksheet";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { AS_OF, each, readSheets } from "./readSheet";

/** Words that headers, headings, keys and actions are made of, so that random sheets come near to real ones. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant<CellSketch>(null) },
  { weight: 1, arbitrary: fc.constantFrom<CellSketch>("^", "<") },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellSketch>(
      ...[
        "Ref",
        "Action",
        "Actions",
        "Objective",
        "Lead",
        "Due date",
        "RAG",
        "Evidence",
        "Milestones",
      ],
      ...[
        "Q1",
        "Aug-23",
        "2023/24",
        "Progress\nRed - Delayed\nGreen - Done",
        "Theme",
        "Likelihood",
        "Total",
      ],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellSketch>(
      ...[
        "1.1",
        "1.1.1: Agree terms",
        "A. Agree\nB. Sign",
        "a) Sign",
        "Ref - 1.1 Data",
        "See 1.1",
        "i. terms",
      ],
      ...[
        "Jo Poole / Ann Wood",
        "TBC",
        "Ongoing",
        "Green",
        "G",
        "Priority 1",
        "Objective 1.1: Data",
        "(continued)",
      ],
      ...[
        day("31/03/2024"),
        filled("red"),
        filled("green", "Amber"),
        7,
        -1e9,
        "March 2024\nMay 2024",
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const sheet = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });

it("never throws, and reads the same twice", () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const grids = sheets.map((rows, i) => worksheet(`Sheet ${i}`, rows));
      const read = () => readPlan(workbook(...grids), { asOf: AS_OF });
      expect(read()).toEqual(read());
    }),
    { numRuns: 120 },
  );
});

it("gives every action a key of its own, a table and a cell of its sheet", () => {
  fc.assert(
    fc.property(sheet, (rows) => {
      const header = ["Ref", "Action", "Lead", "Due date", "RAG"];
      const plan = readSheets(worksheet("Plan", [header, ["1", "Agree terms"], ...rows]));
      expect(new Set(each(plan, ({ key }) => key)).size).toBe(plan.actions.length);
      for (const action of plan.actions) {
        expect(plan.tables[action.table]?.sheet).toBe(action.sheet);
        expect(action.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
      }
    }),
    { numRuns: 80 },
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
    { numRuns: 30 },
  );
});
