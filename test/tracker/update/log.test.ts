import {
  fromLogRow,
  inverse,
  LOG_COLUMNS,
  tooLong,
  toLogRow,
} from "../../../src/tracker/update/log";
import { logEntries } from "../../../src/tracker/update/logEntries";
import type { CellChange } from "../../../src/tracker/update/update";
import { anAction, aPlan } from "../../support/planBuilder";

const blank = { value: "", numberFormat: "General", fill: "" };
const rating: CellChange = {
  ...{ sheet: "Plan", cell: "G5", before: blank, shown: { before: "", after: "Green" } },
  after: { value: "Green", numberFormat: "General", fill: "#00B050" },
  of: [
    { key: "1.1", field: "rating", period: "Q1" },
    { key: "sheet|objective|2f", field: "rating", period: "Q1" },
  ],
};
const date: CellChange = {
  ...{ sheet: "Plan", cell: "E5", shown: { before: "30/06/2024", after: "30/09/2024" } },
  before: { value: 45_473, numberFormat: "dd/mm/yyyy", fill: "" },
  after: { value: 45_565, numberFormat: "dd/mm/yyyy", fill: "" },
  of: [{ key: "1.1", field: "revisedDue", period: null }],
};
const quarter = (period: string, start: string, end: string) => ({
  ...({ period, start, end, rag: null, status: "unrated" } as const),
  ...{ comment: null, cell: "G5", text: "" },
});
const plan = aPlan([
  anAction({
    ref: "1.1",
    text: "Agree a checklist with every setting in the county so that needs are found before school",
    ratings: [quarter("Q1", "2024-01-01", "2024-03-31"), quarter("Q2", "2024-04-01", "2024-06-30")],
  }),
  anAction({ ref: null, key: "sheet|objective|2f", text: "Train key workers" }),
]);
const entries = logEntries({
  ...{ plan, changes: [rating, date], batch: 3, who: "Jo Poole" },
  ...({ when: "2024-06-15 10:30", kind: "Update", reason: "Quarter end" } as const),
});

test("an entry names its actions by reference and first words, and what of them changed", () => {
  expect(entries).toMatchObject([
    {
      reference: "1.1",
      action:
        "Agree a checklist with every setting in the county so that needs…\nTrain key workers",
      what: "Rating, Q1",
      isClosed: true,
    },
    { reference: "1.1", what: "Revised date", isClosed: false },
  ]);
});

test("an entry of a cell that leads very many actions names some and counts the others", () => {
  const text = `Read https://example.org/${"guide/".repeat(60)} with all settings`;
  const actions = Array.from({ length: 520 }, (_, at) => anAction({ ref: `1.${at + 1}`, text }));
  const of = actions.map(({ key }) => ({ key, field: "lead" as const, period: null }));
  const [entry] = logEntries({
    ...{ plan: aPlan(actions), changes: [{ ...rating, of }], batch: 3, who: "Jo Poole" },
    ...({ when: "2024-06-15 10:30", kind: "Handover", reason: "" } as const),
  });
  expect(entry?.reference).toMatch(/^1\.1, 1\.2, .* 1\.40 and 480 more$/);
  expect(entry?.action).toMatch(/^Read https:.*…\nRead [^]*…\nand 480 more$/);
  const row = entry === undefined ? [] : toLogRow(entry);
  const longest = Math.max(...row.map((cell) => String(cell).length));
  expect(longest).toBeLessThan(32_767);
});

test("an entry keeps how many rows its cell stood under its action's text", () => {
  const beside = { cell: "C3", value: "Agree a checklist" };
  const [entry] = logEntries({
    ...{ plan, changes: [{ ...rating, beside }], batch: 3, who: "Jo Poole" },
    ...({ when: "2024-06-15 10:30", kind: "Update", reason: "Quarter end" } as const),
  });
  const row = entry === undefined ? [] : toLogRow(entry);
  expect(fromLogRow(row)?.change).toEqual({ ...rating, below: 2 });
});

test("an entry is read from its row as it was written", () => {
  expect(entries.map((entry) => fromLogRow(toLogRow(entry)))).toEqual(entries);
});

test("a closed quarter, and a cell that only its fill speaks for, are seen in the row", () => {
  const cell = (row: readonly unknown[], column: (typeof LOG_COLUMNS)[number]) =>
    row[LOG_COLUMNS.indexOf(column)];
  const [first, second] = entries.map(toLogRow);
  expect(cell(first ?? [], "Closed quarter")).toBe("Closed");
  expect(cell(second ?? [], "Closed quarter")).toBe("");
  const fillOnly = {
    ...rating,
    after: { ...rating.after, value: "" },
    shown: { before: "", after: "" },
  };
  const [entry] = entries;
  expect(cell(entry ? toLogRow({ ...entry, change: fillOnly }) : [], "After")).toBe("(green fill)");
});

test.each([
  [
    "somebody has cleared what undoing needs",
    (row: unknown[]) => (row[LOG_COLUMNS.length - 1] = ""),
  ],
  [
    "somebody has typed over the outcome",
    (row: unknown[]) => (row[LOG_COLUMNS.indexOf("Outcome")] = "Fine"),
  ],
])("a row in which %s is no entry", (_, spoil) => {
  const [entry] = entries;
  const row = entry ? [...toLogRow(entry)] : [];
  spoil(row);
  expect(fromLogRow(row)).toBeNull();
});

test.each([
  { says: "fits, with long texts before and after", before: 15_000, after: 15_100, reason: null },
  { says: "could not be undone", before: 20_000, after: 20_020, reason: /undone later/ },
  {
    says: "would not fit its cell",
    before: 10,
    after: 32_768,
    reason: /more text than an Excel cell/,
  },
])("a change that $says", ({ before, after, reason }) => {
  const [one, other] = ["a".repeat(before), "a".repeat(after)];
  const change: CellChange = {
    ...date,
    before: { ...blank, value: one },
    after: { ...blank, value: other },
    shown: { before: one, after: other },
  };
  if (reason === null) expect(tooLong(change)).toBeNull();
  else expect(tooLong(change)).toMatch(reason);
});

test("what takes a change back twice is the change", () => {
  expect(inverse(inverse(date))).toEqual(date);
  expect(inverse(rating)).toMatchObject({ before: rating.after, after: rating.before });
});
