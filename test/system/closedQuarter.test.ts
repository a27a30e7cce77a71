import { layoutFile } from "../support/layoutFile";
import { day } from "../support/layout";
import { byHand } from "../support/byHand";
import { withWorkbook } from "../support/openOffice";
import { reportOn } from "../support/reportOn";
import { tableRows } from "../support/tableRows";

const QUARTERS = ["Q1 2025/26", "Q2 2025/26", "Q3 2025/26"];
const ROWS = [
  ["Ref", "Action", "Lead", "Due date", ...QUARTERS],
  ["1.1", "Agree a checklist", "Jo Poole", day("2026-03-31"), "Green", null, null],
  ["1.2", "Appoint an officer", "Jo Poole", day("2026-03-31"), "Amber", null, null],
  ["1.3", "Publish the guide", "Jo Poole", day("2026-03-31"), "Amber", null, null],
];
/** What is typed after each report: a quarter's ratings, and what closed quarters say otherwise by then. */
const TYPED = {
  "2025-09-30": { F2: "Green", F3: "Red", F4: "Amber", E2: "Amber" },
  "2025-12-31": { G2: "Green", G3: "Blue", G4: "Amber", F4: "Green" },
};

const reports = new Map<string, Uint8Array>();

beforeAll(async () => {
  const sheets = [{ name: "Plan", rows: ROWS }];
  const first = layoutFile({ says: "", asOf: "", sheets, read: [] });
  let { bytes } = await reportOn(first, "2025-06-30");
  for (const [asOf, cells] of Object.entries(TYPED)) {
    bytes = await typed(bytes, cells);
    ({ bytes } = await reportOn(bytes, asOf));
    reports.set(asOf, bytes);
  }
});

const rowsOf = (asOf: string, table: string) =>
  tableRows(reports.get(asOf) ?? new Uint8Array(), table);

test.each([
  [
    "2025-09-30",
    [
      "1.1: Q1 2025/26 was reported as Green, on track as at 30 June 2025, and says Amber, at risk now.",
    ],
  ],
  [
    "2025-12-31",
    [
      "1.1: Q1 2025/26 was reported as Green, on track as at 30 June 2025, and says Amber, at risk now.",
      "1.3: Q2 2025/26 was reported as Amber, at risk as at 30 September 2025, and says Green, on track now.",
    ],
  ],
])("as at %s, what was changed after it was reported is told", (asOf, expected) => {
  const notes = rowsOf(asOf, "BoardNotes").map((row) => Object.values(row));
  expect(
    notes.filter(([topic]) => topic === "Changed after it was reported").map(([, text]) => text),
  ).toEqual(expected);
});

test("what moved is told since the report before, and not again between the tracker's own quarters", () => {
  expect(rowsOf("2025-12-31", "BoardMoves").map((row) => Object.values(row))).toEqual([
    ["Delayed", "Complete", 1, "1.2"],
  ]);
});

function typed(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return withWorkbook(bytes, ({ file, office }) => {
    byHand(office, (hand) => {
      for (const [at, text] of Object.entries(cells)) hand.type("Plan", at, [[text]]);
    });
    return Promise.resolve(file.save());
  });
}
