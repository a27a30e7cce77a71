import { earlierRows, hasWriting } from "../../../src/excel/report/peopleColumns";
import { exceptionsSheet } from "../../../src/excel/report/sheets/exceptions";
import type { CellInput } from "../../../src/excel/report/sheetPlan";
import type { CellValue } from "../../../src/tracker/grid";
import type { Action } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";
import { USUAL_NAMES } from "../../support/tableNames";
import { anAction } from "../../support/planBuilder";

const delayed = (ref: string, over: Partial<Action> = {}) =>
  anAction({ ref, status: "delayed", text: `Action ${ref}`, ...over });

/** The rows that would be written, by header; `earlier` is the sheet as the last report left it. */
function rowsOf(
  actions: readonly Action[],
  earlier: readonly (readonly CellValue[])[] | null = null,
  carried: readonly (readonly CellValue[])[] = [],
) {
  const plan = exceptionsSheet.plan({
    report: aReport(actions),
    tableNames: USUAL_NAMES,
    earlier: earlier === null ? null : { values: earlier },
    carried: { rows: earlierRows(carried).filter(hasWriting), decisions: [] },
    serial: (date) => Date.parse(date) / 86_400_000,
  });
  const [headers = [], ...rows] = plan.blocks.slice(-2).flatMap((block) => block.rows);
  return rows.map(
    (row) => new Map(headers.map((header, at) => [String(plain(header)), row[at] ?? null])),
  );
}

/** The sheet that a run left, with what somebody then wrote. */
function sheetWith(
  rows: readonly ReadonlyMap<string, CellInput>[],
  written: Readonly<Record<string, Readonly<Record<string, CellValue>>>>,
): readonly (readonly CellValue[])[] {
  const headers = [...(rows[0]?.keys() ?? [])];
  const body = rows.map((row) => {
    const own = written[String(plain(row.get("Key")))] ?? {};
    return headers.map((header) => own[header] ?? plain(row.get(header)));
  });
  return [["Exceptions"], [""], [""], headers, ...body];
}

function plain(cell: CellInput | undefined): CellValue {
  return typeof cell === "string" || typeof cell === "number" ? cell : "";
}

const people = (row: ReadonlyMap<string, CellInput> | undefined) => [
  row?.get("Rectifying action"),
  row?.get("Revised date"),
  row?.get("Comment"),
];

const first = [delayed("1.1"), delayed("1.2")];
const written = { "1.2": { "Rectifying action": "=Hire", "Revised date": 45_500, Comment: "" } };
const earlier = sheetWith(rowsOf(first), written);

test("a first run leaves people's columns blank", () => {
  expect(people(rowsOf(first)[0])).toEqual(["", "", ""]);
});

test("what people wrote is not touched where the action stays in its row", () => {
  expect(people(rowsOf(first, earlier)[1])).toEqual([null, null, null]);
});

test("what people wrote is put back under its header where the columns were moved", () => {
  const moved = earlier.map((row) => [...row.slice(-1), ...row.slice(0, -1)]);
  expect(people(rowsOf(first, moved)[1])).toEqual(["=Hire", 45_500, ""]);
});

test("what people wrote moves with its action", () => {
  const rows = rowsOf([delayed("1.2"), delayed("1.1")], earlier);
  expect(people(rows[0])).toEqual(["=Hire", 45_500, ""]);
  expect(people(rows[1])).toEqual(["", "", ""]);
});

test("a new row above starts blank and takes nobody's words", () => {
  const rows = rowsOf([delayed("1.0"), ...first], earlier);
  expect(rows.map((row) => row.get("Key"))).toEqual(["1.0", "1.1", "1.2"]);
  expect(people(rows[0])).toEqual(["", "", ""]);
  expect(people(rows[2])).toEqual(["=Hire", 45_500, ""]);
});

test("what people wrote on a report elsewhere is put in, under what they wrote here", () => {
  expect(people(rowsOf(first, null, earlier)[1])).toEqual(["=Hire", 45_500, ""]);
  const blank = sheetWith(rowsOf(first), {});
  expect(people(rowsOf(first, blank, earlier)[1])).toEqual(["=Hire", 45_500, ""]);
  const other = sheetWith(rowsOf(first), { "1.2": { Comment: "Here" } });
  expect(people(rowsOf(first, other, earlier)[1])).toEqual([null, null, null]);
});

test.each([
  ["that is gone", [delayed("1.1")], "No longer in the plan; kept for what is written here"],
  [
    "that is no exception any more",
    [delayed("1.1"), anAction({ ref: "1.2" })],
    "No longer an exception; kept for what is written here",
  ],
])("what people wrote on an action %s is kept at the end", (_, actions, reason) => {
  const rows = rowsOf(actions, earlier);
  expect(rows).toHaveLength(2);
  expect(rows[1]?.get("Reason")).toBe(reason);
  expect(rows[1]?.get("Action")).toBe("Action 1.2");
});

test("an action that is gone and of which nobody wrote leaves no row", () => {
  expect(rowsOf([delayed("1.2")], earlier).map((row) => row.get("Key"))).toEqual(["1.2"]);
});

test("a plan without exceptions says so in the table's one row", () => {
  const rows = rowsOf([anAction()]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.get("Theme")).toBe("No exceptions");
});
