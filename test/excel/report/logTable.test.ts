import { LOGS } from "../../../src/excel/report/logs";
import { logTable, publishedLog } from "../../../src/excel/report/logTable";
import type { FoundTable } from "../../../src/excel/report/writing";
import type { CellValue } from "../../../src/tracker/grid";

const HEADERS = LOGS.decisions.columns.map(({ header }) => header);

const table = (
  rows: readonly (readonly CellValue[])[],
  headers: readonly string[] = HEADERS,
): FoundTable => ({ headers, formats: headers.map(() => "General"), rows });
const log = (sources: readonly (FoundTable | undefined)[], blank = 0) =>
  logTable(LOGS.decisions, sources, blank);

const decided = [1, 45_000, "Agree the date", "Agreed", "The board"];

test("a first one has its usual columns, and numbered rows to type into", () => {
  const { headers, formats, rows } = log([undefined], 2);
  expect(headers).toEqual(["No.", "Date", "Decision asked", "Decided", "By whom"]);
  expect(formats[1]).toBe("dd/mm/yyyy");
  expect(rows).toEqual([
    [1, "", "", "", ""],
    [2, "", "", "", ""],
  ]);
});

test("what stands is left as it is, and numbered rows follow", () => {
  const { rows, filled } = log([table([decided, [2, "", "", "", ""]])], 1);
  expect(rows).toEqual([
    [null, null, null, null, null],
    [2, "", "", "", ""],
  ]);
  expect(filled).toBe(1);
});

test("a row that has no number yet gets the next one, and nothing else of it is written", () => {
  const typed = ["", "", "Fund it", "", ""];
  expect(log([table([typed, decided])]).rows).toEqual([
    [2, null, null, null, null],
    [null, null, null, null, null],
  ]);
});

test("a row after blank ones moves up with all that it holds", () => {
  const { rows } = log([table([[1, "", "", "", ""], decided])]);
  expect(rows).toEqual([decided]);
});

test.each<[string, readonly string[], readonly CellValue[]]>([
  ["renamed", ["No.", "Date", "Question", "Outcome", "By whom"], decided],
  ["added", [...HEADERS, "Minute"], [...decided, "4.2"]],
  ["sorted otherwise", ["Decided", "No."], ["Agreed", 1]],
  ["left without a number", ["Decision asked"], ["Agree the date"]],
])("columns that people %s stay so", (_, headers, row) => {
  const { headers: kept, rows } = log([table([row], headers)]);
  expect(kept).toEqual(headers);
  expect(rows).toEqual([headers.map(() => null)]);
});

test("what another report has besides comes after, once, under its headers", () => {
  const other = table(
    [
      [...decided, "4.2"],
      [7, "", "Fund it", "", "", ""],
    ],
    [...HEADERS, "Minute"],
  );
  const { headers, rows } = log([table([decided]), other, table([decided])]);
  expect(headers).toEqual([...HEADERS, "Minute"]);
  expect(rows).toEqual([
    [...decided, ""],
    [...decided, "4.2"],
    [7, "", "Fund it", "", "", ""],
  ]);
});

test("a truth is written as Excel shows it", () => {
  expect(log([undefined, table([[1, "", true, "", ""]])]).rows).toEqual([[1, "", "TRUE", "", ""]]);
});

test("in public a blank cell says why, and a column that is blank throughout is left out", () => {
  const rows = [
    [1, "", "Agree the date", "Agreed", ""],
    [2, "", "Fund it", "", ""],
  ];
  const told = { header: "Decided", text: "Not decided yet" };
  const published = publishedLog(
    { headers: HEADERS, formats: HEADERS.map(() => "@"), rows, filled: 2 },
    told,
  );
  expect(published.headers).toEqual(["No.", "Decision asked", "Decided"]);
  expect(published.formats).toHaveLength(3);
  expect(published.rows).toEqual([
    [1, "Agree the date", "Agreed"],
    [2, "Fund it", "Not decided yet"],
  ]);
});
