import { LOGS } from "../../../src/excel/report/logs";
import { publishedWriting } from "../../../src/excel/report/publishedWriting";
import type { FoundTable } from "../../../src/excel/report/writing";
import type { CellValue } from "../../../src/tracker/grid";

const told = (text: string) => text.replaceAll("Jo Poole", "Named officer");

function published(headers: readonly string[], row: readonly CellValue[]): FoundTable | undefined {
  const table = { headers, formats: headers.map(() => "General"), rows: [row] };
  const writing = { asked: ["Ask Jo Poole"], exceptions: table, kept: table, "follow-up": table };
  return publishedWriting(writing, told)["follow-up"];
}

const HEADERS = LOGS["follow-up"].columns.map(({ header }) => header);

test("comments on actions are not published", () => {
  const { exceptions, kept, asked } = publishedWriting(
    { asked: ["Ask Jo Poole"], exceptions: { headers: [], formats: [], rows: [] } },
    told,
  );
  expect([exceptions, kept, asked]).toEqual([undefined, undefined, ["Ask Named officer"]]);
});

test("an owner's name is not told, whether the plan knows it or not; a post is", () => {
  expect(
    published(HEADERS, [1, 45_000, "Jo Poole to write", "Sam Hollis", "", "Open"])?.rows,
  ).toEqual([[1, 45_000, "Named officer to write", "Named officer", "", "Open"]]);
  expect(published(HEADERS, [1, "", "", "Head of SEND", "", ""])?.rows[0]?.[3]).toBe(
    "Head of SEND",
  );
});

test("a column that people added is published, unless it is marked as internal", () => {
  const table = published(
    [...HEADERS, "Minute", "Internal note"],
    [1, "", "", "", "", "", "4.2", "x"],
  );
  expect(table?.headers).toEqual([...HEADERS, "Minute"]);
  expect(table?.formats).toHaveLength(HEADERS.length + 1);
  expect(table?.rows).toEqual([[1, "", "", "", "", "", "4.2"]]);
});

test("a header that people gave is told without names, and no two are alike", () => {
  const people = (text: string) => told(text).replaceAll("Sam Reed", "Named officer");
  const headers = [...HEADERS, "For Jo Poole", "For Sam Reed"];
  const table = { headers, formats: headers.map(() => "General"), rows: [] };
  const { "follow-up": log } = publishedWriting({ asked: [], "follow-up": table }, people);
  expect(log?.headers).toEqual([...HEADERS, "For Named officer", "For Named officer (2)"]);
});
