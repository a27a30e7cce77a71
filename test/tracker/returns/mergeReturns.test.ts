import { mergeReturns } from "../../../src/tracker/returns/mergeReturns";
import type { MergedReturns } from "../../../src/tracker/returns/merged";
import type { UpdateContext } from "../../../src/tracker/update/target";
import type { CellSketch } from "../../support/worksheet";
import { aTracker, returned, rowOf, type Sheet } from "./returnOf";

const JO = "Jo Poole";

const found = ({ differences }: MergedReturns): string[] =>
  differences.map(({ ref, field, before, said }) => `${ref} ${field}: ${before} → ${said}`);
const kinds = ({ conflicts }: MergedReturns): string[] =>
  conflicts.map(({ kind, what }) => `${kind}: ${what.split(" ")[0] ?? ""}`);

interface Case {
  readonly why: string;
  readonly fill: (sheet: Sheet) => void;
  readonly differences?: readonly string[];
  readonly conflicts?: readonly string[];
  readonly notes?: readonly RegExp[];
}

const CASES: readonly Case[] = [
  { why: "nothing was typed", fill: () => undefined },
  {
    why: "every column was filled",
    fill: (sheet) =>
      Object.assign(rowOf(sheet, "1.1"), {
        ...{ rating: "Red – delayed", progress: "Waiting for the ICB" },
        ...{ evidence: "Letter of 3 June", revisedDue: "31/10/2026" },
      }),
    differences: [
      "1.1 rating: Amber – at risk → Red – delayed",
      "1.1 progress: Draft out → Waiting for the ICB",
      "1.1 evidence: Draft → Letter of 3 June",
      "1.1 revisedDue:  → 31 October 2026",
    ],
  },
  {
    why: "a rating is typed by its colour, a date is a number of Excel’s",
    fill: (sheet) => Object.assign(rowOf(sheet, "1.2"), { rating: "red", revisedDue: 46_326 }),
    differences: [
      "1.2 rating: Green – on track → Red – delayed",
      "1.2 revisedDue:  → 31 October 2026",
    ],
  },
  {
    why: "a rating was cleared",
    fill: (sheet) => Object.assign(rowOf(sheet, "1.1"), { rating: "" }),
    notes: [/stays Amber – at risk in the tracker/],
  },
  {
    why: "a rating that the plan does not know",
    fill: (sheet) => Object.assign(rowOf(sheet, "1.1"), { rating: "Turquoise" }),
    conflicts: ["unknown-rating: 1.1"],
  },
  {
    why: "a day that does not exist, and what is no day",
    fill: (sheet) => {
      Object.assign(rowOf(sheet, "1.1"), { revisedDue: "31/09/2026" });
      Object.assign(rowOf(sheet, "1.2"), { revisedDue: "soon" });
    },
    conflicts: ["not-a-day: 1.1", "not-a-day: 1.2"],
  },
  {
    why: "a row was added by hand",
    fill: ({ rows }) => {
      rows.push({ ...rowOf({ rows, header: [] }, "1.1"), ref: "9.9", key: "", progress: "New" });
    },
    conflicts: ["added-row: Agree"],
  },
  {
    why: "rows were sorted and deleted, columns moved",
    fill: ({ rows, header }) => {
      rows.reverse().splice(0, 1);
      header.reverse();
      Object.assign(rowOf({ rows, header }, "1.2"), { progress: "Two courses held" });
    },
    differences: ["1.2 progress:  → Two courses held"],
  },
  {
    why: "the visible rows were sorted without their hidden keys",
    fill: ({ rows }) => {
      const [first, second] = rows;
      if (first && second) [first.key, second.key] = [second.key, first.key];
      Object.assign(rowOf({ rows, header: [] }, "1.1"), { progress: "Whose is it?" });
    },
    conflicts: ["mixed-row: 1.1", "mixed-row: 1.2"],
  },
  {
    why: "a row was copied and says two things",
    fill: ({ rows }) => {
      const row = rowOf({ rows, header: [] }, "1.1");
      rows.push({ ...row, rating: "Red – delayed" });
      row.rating = "Green – on track";
    },
    conflicts: ["returns-differ: 1.1", "returns-differ: 1.1"],
  },
  {
    why: "a grey cell was changed",
    fill: (sheet) => Object.assign(rowOf(sheet, "1.1"), { due: "01/01/2030" }),
    notes: [/grey columns/],
  },
];

test.each(CASES)("$why", ({ fill, differences = [], conflicts = [], notes = [] }) => {
  const context = aTracker();
  const merged = mergeReturns(context, [returned(context, fill)]);
  expect(found(merged)).toEqual(differences);
  expect(kinds(merged)).toEqual(conflicts);
  expect(merged.notes).toHaveLength(notes.length);
  notes.forEach((note, at) => expect(merged.notes[at]?.text).toMatch(note));
});

describe("two leads share an action", () => {
  const merge = (hers: object, his: object, accept: (ids: string[]) => string[] = () => []) => {
    const context = aTracker();
    const both = [
      returned(context, (sheet) => Object.assign(rowOf(sheet, "1.3"), hers)),
      returned(context, (sheet) => Object.assign(rowOf(sheet, "1.3"), his), JO),
    ];
    const ids = mergeReturns(context, both).conflicts.flatMap(({ id }) => id ?? []);
    return mergeReturns(context, both, new Set(accept(ids)));
  };

  test("the same rating is written once", () => {
    const merged = merge({ rating: "Red – delayed" }, { rating: "Red – delayed" });
    expect(found(merged)).toEqual(["1.3 rating: Green – on track → Red – delayed"]);
    expect(merged.notes[0]?.text).toContain("is written once");
  });

  test("different lines of progress are both added", () => {
    const merged = merge({ progress: "At the printer’s" }, { progress: "Read by the forum" });
    expect(found(merged)).toHaveLength(2);
    expect(merged.conflicts).toEqual([]);
  });

  test("different ratings wait until one is accepted", () => {
    const hers = { rating: "Red – delayed" };
    const his = { rating: "Amber – at risk" };
    expect(kinds(merge(hers, his))).toEqual(["returns-differ: 1.3", "returns-differ: 1.3"]);
    const decided = merge(hers, his, (ids) => ids.slice(1));
    expect(found(decided)).toEqual(["1.3 rating: Green – on track → Amber – at risk"]);
    expect(decided.conflicts).toEqual([]);
    expect(found(merge(hers, his, (ids) => ids))).toEqual([]);
  });
});

describe("the tracker was changed after the return was made", () => {
  const afterwards = (
    change: (rows: CellSketch[][]) => void,
    fill: object,
    accepted: (merged: MergedReturns) => ReadonlySet<string> = () => new Set(),
  ): MergedReturns => {
    const made = returned(aTracker(), (sheet) => Object.assign(rowOf(sheet, "1.1"), fill));
    const now: UpdateContext = aTracker(change);
    return mergeReturns(now, [made], accepted(mergeReturns(now, [made])));
  };
  const rate = (word: string) => (rows: CellSketch[][]) => rows[1]?.splice(4, 1, word);

  test("a rating that somebody else changed is a conflict, which can be accepted", () => {
    const fill = { rating: "Red – delayed" };
    expect(kinds(afterwards(rate("Green"), fill))).toEqual(["tracker-changed: 1.1"]);
    const accepted = ({ conflicts }: MergedReturns) =>
      new Set(conflicts.flatMap(({ id }) => id ?? []));
    expect(found(afterwards(rate("Green"), fill, accepted))).toEqual([
      "1.1 rating: Green – on track → Red – delayed",
    ]);
  });

  test("what the tracker says by now needs no writing", () => {
    const merged = afterwards(rate("Red"), { rating: "Red – delayed" });
    expect([...found(merged), ...kinds(merged)]).toEqual([]);
    expect(merged.unchanged).toBe(3);
  });

  test("a line is added under what was written meanwhile, and only once", () => {
    const write = (text: string) => (rows: CellSketch[][]) => rows[1]?.splice(5, 1, text);
    const fill = { progress: "Waiting for the ICB" };
    expect(found(afterwards(write("Draft out\nSeen by the DCO"), fill))).toHaveLength(1);
    expect(found(afterwards(write("Draft out\nWaiting for the ICB"), fill))).toEqual([]);
  });

  test("an action is found by its words after a renumbering", () => {
    const renumber = (rows: CellSketch[][]) => {
      rows[1]?.splice(0, 1, "1.2");
      rows[2]?.splice(0, 1, "1.1");
    };
    expect(found(afterwards(renumber, { progress: "Waiting" }))).toEqual([
      "1.2 progress: Draft out → Waiting",
    ]);
  });

  test.each([
    ["reworded", "Agree something else altogether", "changed-action: 1.1"],
    ["gone", null, "gone: 1.1"],
  ])("an action that is %s is a conflict", (_, text, conflict) => {
    const change = (rows: CellSketch[][]) =>
      text === null ? rows.splice(1, 1) : rows[1]?.splice(1, 1, text);
    const merged = afterwards(change, { progress: "Waiting" });
    expect(found(merged)).toEqual([]);
    expect(kinds(merged)).toEqual([conflict]);
  });
});
