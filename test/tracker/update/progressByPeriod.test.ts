import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import { updatePeriods } from "../../../src/tracker/update/periods";
import { workbook, worksheet, type CellSketch } from "../../support/worksheet";

const AS_OF = "2024-05-15";
const FIRST = ["Ref", "Action", "Lead", "Due date"];
const TEXTS = ["Agree a checklist with settings", "Train key workers", "Set up a panel of parents"];

/** A tracker with a column of words and one of ratings for some periods; the header as it is given. */
function tracker(header: readonly (readonly CellSketch[])[], cells: readonly CellSketch[]) {
  const rows = TEXTS.map((text, i) => [`1.${i + 1}`, text, "Head of SEND", "31/07/2024", ...cells]);
  return workbook(worksheet("Plan", [...header, ...rows]));
}

function update(snapshot: ReturnType<typeof tracker>, period: string) {
  const plan = readPlan(snapshot, { asOf: AS_OF });
  const progress = { text: "Panel met on 3 June", how: "add" } as const;
  const rating = { rag: "red", status: "delayed" } as const;
  const { changes, refused } = planUpdate(
    { plan, snapshot },
    [{ key: "1.2", period, progress, rating }],
    NO_CORRECTIONS,
  );
  const cellOf = (field: string) =>
    changes.find(({ of }) => of.some((each) => each.field === field));
  return { plan, refused, progress: cellOf("progress"), rating: cellOf("rating") };
}

const PAIRS = [
  [
    ...FIRST,
    "Progress update – January 2024",
    "RAG Jan 24",
    "Progress update – April 2024",
    "RAG Apr 24",
  ],
];
const BLOCKS = [
  [...FIRST, "Quarter 1 (Apr-Jun 2023)", "<", "Quarter 2 (Jul-Sep 2023)", "<"],
  [null, null, null, null, "RAG", "Comment", "RAG", "Comment"],
];
const PROGRESS = [
  [...FIRST, "Quarter 1 (Apr-Jun 2023)", "<", "Quarter 2 (Jul-Sep 2023)", "<"],
  [null, null, null, null, "Progress", "RAG", "Progress", "RAG"],
];
const ONE = [[...FIRST, "RAG Jan 24", "RAG Apr 24", "Comments"]];

test.each<{
  says: string;
  header: readonly (readonly CellSketch[])[];
  cells: readonly CellSketch[];
  period: string;
  progress: string;
  rating: string;
}>([
  {
    says: "the latest of pairs",
    header: PAIRS,
    cells: ["Begun", "G", "Well on", "A"],
    period: "Apr 24",
    progress: "G3",
    rating: "H3",
  },
  {
    says: "an earlier one of pairs",
    header: PAIRS,
    cells: ["Begun", "G", "Well on", "A"],
    period: "Jan 24",
    progress: "E3",
    rating: "F3",
  },
  {
    says: "a pair that holds nothing yet",
    header: PAIRS,
    cells: ["Begun", "G", null, null],
    period: "Apr 24",
    progress: "G3",
    rating: "H3",
  },
  {
    says: "under the earlier of two quarters",
    header: BLOCKS,
    cells: ["G", "Begun", "A", "Well on"],
    period: "Quarter 1 (Apr-Jun 2023)",
    progress: "F4",
    rating: "E4",
  },
  {
    says: "under the later of two quarters",
    header: BLOCKS,
    cells: ["G", "Begun", "A", "Well on"],
    period: "Quarter 2 (Jul-Sep 2023)",
    progress: "H4",
    rating: "G4",
  },
  {
    says: "under a word that may also head ratings",
    header: PROGRESS,
    cells: ["Begun", "G", "Well on", "A"],
    period: "Quarter 1 (Apr-Jun 2023)",
    progress: "E4",
    rating: "F4",
  },
  {
    says: "one column that tells of all quarters",
    header: ONE,
    cells: ["G", "A", "Begun"],
    period: "Jan 24",
    progress: "G3",
    rating: "E3",
  },
])(
  "what is said of a quarter goes to its own columns: $says",
  ({ header, cells, period, ...goes }) => {
    const { progress, rating, refused } = update(tracker(header, cells), period);
    expect(refused).toEqual([]);
    expect(goes).toMatchObject({ progress: progress?.cell, rating: rating?.cell });
  },
);

test("progress of a quarter without a column for it is refused, and its rating is not", () => {
  const header = [[...FIRST, "Update Oct 2023", "Update Jan 2024", "RAG Jan 24", "RAG Apr 24"]];
  const { progress, rating, refused } = update(
    tracker(header, ["Begun", "Well on", "G", "A"]),
    "Apr 24",
  );
  expect({ progress, rating: rating?.cell }).toEqual({ progress: undefined, rating: "H3" });
  expect(refused).toEqual([
    { key: "1.2", field: "progress", reason: "Its table has no column for progress in Apr 24." },
  ]);
});

describe("the quarters of two years have one label", () => {
  const header = [
    [...FIRST, "2023/24", "<", "<", "<", "2024/25", "<"],
    [null, null, null, null, "Q1", "Q2", "Q3", "Q4", "Q1", "Q2"],
  ];
  const snapshot = tracker(header, ["G", "G", "A", "G", "A", null]);

  test("each is offered with its year, and the one of today is the current one", () => {
    const { periods, current } = updatePeriods(readPlan(snapshot, { asOf: AS_OF }));
    const labels = periods.map(({ label }) => label);
    expect(labels).toEqual(["Q1 2023/24", "Q2 2023/24", "Q3", "Q4", "Q1 2024/25", "Q2 2024/25"]);
    expect(current).toBe("Q1 2024/25");
  });

  test.each([
    ["Q1 2023/24", "E4"],
    ["Q4", "H4"],
    ["Q1 2024/25", "I4"],
    ["Q2 2024/25", "J4"],
  ])("%s goes to %s", (period, cell) => {
    const { rating } = update(snapshot, period);
    expect(rating?.cell).toBe(cell);
    expect(rating?.of).toContainEqual({ key: "1.2", field: "rating", period });
  });

  test("a label alone is not taken for either", () => {
    expect(update(snapshot, "Q1").rating).toBeUndefined();
  });
});
