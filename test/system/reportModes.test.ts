import {
  readWriting,
  writeBoardReport,
  type BoardReportResult,
  type ReportRequest,
} from "../../src/actions";
import { openWorkbookFile } from "../../src/host";
import { commentsOn } from "../support/commentsOn";
import { withWorkbook } from "../support/openOffice";
import { sampleBytes, sampleExpectation } from "../support/samples";
import { writeOnExceptions } from "../support/writeOnExceptions";

const NAME = "quillbury";
const { asOf } = sampleExpectation(NAME);
const COMMENT = "Chair to write to the trust";

interface Written {
  readonly bytes: Uint8Array;
  readonly result: BoardReportResult;
}

function report(bytes: Uint8Array, request: ReportRequest = {}, on = asOf): Promise<Written> {
  return withWorkbook(bytes, async ({ file }) => {
    const result = await writeBoardReport({ asOf: on, report: request });
    return { bytes: file.save(), result };
  });
}

/** The texts of a worksheet's first column. */
function firstColumn(bytes: Uint8Array, name: string): string[] {
  const sheet = openWorkbookFile(bytes).workbook.worksheets.find((each) => each.name === name);
  return [...(sheet?.rows ?? [])].flatMap(([, cells]) => {
    const value = cells.get(0)?.value;
    return typeof value === "string" ? [value] : [];
  });
}

/** Every text of a worksheet. */
function textOf(bytes: Uint8Array, name: string): string {
  const sheet = openWorkbookFile(bytes).workbook.worksheets.find((each) => each.name === name);
  const rows = [...(sheet?.rows ?? [])].flatMap(([, cells]) => [...cells.values()]);
  return rows.map(({ value }) => String(value)).join("\n");
}

let commented: Uint8Array;
beforeAll(async () => {
  const first = await report(sampleBytes(NAME));
  commented = await writeOnExceptions(first.bytes, COMMENT);
});

/** A report without the sheet for comments, in a workbook that a comment was carried to. */
async function carriedTo(): Promise<Written> {
  const carried = await withWorkbook(commented, () => readWriting());
  return withWorkbook(sampleBytes(NAME), async ({ file }) => {
    const result = await writeBoardReport({ asOf, report: { sections: [] }, carried });
    return { bytes: file.save(), result };
  });
}

test("a comment that no sheet has a place for is kept by the workbook, and stands again later", async () => {
  const without = await carriedTo();
  expect(without.result.written.comments).toBe(1);
  const working = await report(without.bytes);
  expect(working.result.written.comments).toBe(1);
  expect(await commentsOn(working.bytes)).toEqual([COMMENT]);
});

test("a comment that is deleted does not come back", async () => {
  const working = await report((await carriedTo()).bytes);
  const emptied = await writeOnExceptions(working.bytes, "");
  const { bytes, result } = await report(emptied);
  expect(result.written.comments).toBe(0);
  expect(await commentsOn(bytes)).toEqual([]);
});

test("a report beside the plan is a working copy, whatever is asked for", async () => {
  const { bytes, result } = await report(sampleBytes(NAME), { mode: "publication" });
  expect(result.report.mode).toBe("working");
  expect(textOf(bytes, "Board actions")).toContain("Maya Whitlock");
});

test("a sheet that is left out keeps its words, and its title says that it is of an earlier report", async () => {
  const later = "2027-03-31";
  const { bytes, result } = await report(commented, { sections: [] }, later);
  expect(result.written.sheets.map(({ name }) => name)).toEqual(["Board summary", "Board actions"]);
  expect(result.written.left).toEqual([
    "Board exceptions",
    "Board look-ahead",
    "Board leads",
    "Board decisions",
    "Board follow-up",
    "Board notes",
  ]);
  expect(await commentsOn(bytes)).toEqual([COMMENT]);
  const [title, ...rest] = firstColumn(bytes, "Board exceptions");
  expect(title).toBe(
    "Board exceptions: of an earlier report, and no part of the one as at 31 March 2027",
  );
  expect(rest).toEqual(firstColumn(commented, "Board exceptions").slice(1));

  const whole = await report(bytes, {}, later);
  expect(firstColumn(whole.bytes, "Board exceptions")[0]).toBe("Exceptions");
  expect(await commentsOn(whole.bytes)).toEqual([COMMENT]);
});

test("a first report in part adds its own sheets alone", async () => {
  const { result } = await report(sampleBytes(NAME), { sections: ["notes"] });
  expect(result.written.left).toEqual([]);
  expect(result.written.sheets.map(({ name, added }) => [name, added])).toEqual([
    ["Board summary", true],
    ["Board actions", true],
    ["Board notes", true],
  ]);
});
