import fc from "fast-check";
import type { ColumnMeaning } from "../../../../src/tracker/read/vocabulary";
import type { CellSketch } from "../../../support/worksheet";
import { anyText, CONTENT, label } from "./cells";

export type SheetRows = readonly (readonly CellSketch[])[];

interface Column {
  readonly meaning: ColumnMeaning;
  readonly label: string;
}

const DUTIES: readonly ColumnMeaning[] = ["lead", "due", "rag", "evidence"];
const OTHERS: readonly ColumnMeaning[] = [
  ...(["ref", "theme", "objective", "start", "revisedDue", "stage", "update", "impact"] as const),
];

/** Columns of a tracker in any order: things to do, two or more of its duties, and others. */
const columns: fc.Arbitrary<readonly Column[]> = fc
  .tuple(
    fc.subarray([...DUTIES], { minLength: 2 }),
    fc.subarray([...OTHERS], { maxLength: 4 }),
    fc.boolean(),
  )
  .chain(([duties, others, ordered]) => {
    const meanings: ColumnMeaning[] = [...others, "action", ...duties];
    const order = ordered
      ? fc.constant(meanings)
      : fc.shuffledSubarray(meanings, { minLength: meanings.length });
    return order.chain((each) =>
      fc.tuple(...each.map((meaning) => label(meaning).map((text) => ({ meaning, label: text })))),
    );
  });

/** A cell under a column: mostly what belongs there, else blank, merged with the one above, or any text. */
function cell({ meaning }: Column): fc.Arbitrary<CellSketch> {
  return fc.oneof(
    { weight: 8, arbitrary: CONTENT[meaning] ?? anyText },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: meaning === "action" ? 0 : 2, arbitrary: fc.constant("^") },
    { weight: 1, arbitrary: anyText },
  );
}

/** A row of a table: mostly an action; else what stands between actions. */
function row(header: readonly Column[]): fc.Arbitrary<readonly CellSketch[]> {
  const across = (text: string) => [text, ...header.slice(1).map((): CellSketch => "<")];
  const texts = [
    ...["Priority 2: Data", "Objective 1.3: Voice", "(continued)", "DRAFT", "Total", "A note."],
  ];
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(...header.map(cell)) },
    { weight: 1, arbitrary: fc.constantFrom(...texts.map(across)) },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constant(header.map((column) => column.label)) },
  );
}

/** A sheet as councils draw them: lines above, a header in words of the vocabulary, and rows of all kinds. */
export const trackerRows: fc.Arbitrary<SheetRows> = columns.chain((header) =>
  fc
    .tuple(
      fc.subarray([["Plan for April 2024 – March 2025"], ["Priority 1: Voice"], []]),
      fc.array(row(header), { minLength: 1, maxLength: 14 }),
    )
    .map(([above, rows]) => [...above, header.map((column) => column.label), ...rows]),
);
