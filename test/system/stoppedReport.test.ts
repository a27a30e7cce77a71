import { writeBoardReport } from "../../src/actions";
import { changedParts, sheetParts, type SheetParts } from "../support/councilParts";
import { withWorkbook } from "../support/openOffice";
import { reportOn } from "../support/reportOn";
import { sampleBytes, sampleExpectation } from "../support/samples";

/** Small, and with a chart, people's columns and a second table. */
const SAMPLE = "quillbury";
const { asOf } = sampleExpectation(SAMPLE);
const report = (over: object = {}) =>
  writeBoardReport({ asOf, report: { plan: "A fictional plan" }, ...over });

let reported: Uint8Array;

beforeAll(async () => {
  reported = (await reportOn(sampleBytes(SAMPLE), asOf)).bytes;
});

/** Stops the report at a moment of its progress; gives what its file's sheets are then, and whether it stopped. */
async function stoppedAt(
  bytes: Uint8Array,
  moment: (progress: { step: string; share: number; canCancel?: boolean }) => boolean,
): Promise<{ sheets: SheetParts; stopped: boolean; told: (boolean | undefined)[] }> {
  return withWorkbook(bytes, async ({ file }) => {
    const stop = new AbortController();
    const told: (boolean | undefined)[] = [];
    const outcome = report({
      signal: stop.signal,
      onProgress: (progress: { step: string; share: number; canCancel?: boolean }) => {
        if (progress.step === "Writing the report") told.push(progress.canCancel);
        if (moment(progress)) stop.abort();
      },
    });
    const stopped = await outcome.then(
      () => false,
      (error: unknown) => error === stop.signal.reason,
    );
    return { sheets: sheetParts(file.save()), stopped, told };
  });
}

test.each([
  ["Reading the workbook", 0],
  ["Checking the plan", 0],
  ["Writing the report", 0],
  ["Writing the report", 0.01],
])(
  "a first report stopped at %s, %d, leaves the workbook's sheets as they were",
  async (step, share) => {
    const { sheets, stopped } = await stoppedAt(
      sampleBytes(SAMPLE),
      (progress) => progress.step.includes(step) && progress.share >= share,
    );
    expect(stopped).toBe(true);
    const before = sheetParts(sampleBytes(SAMPLE));
    expect(changedParts(before, sheets)).toEqual([]);
    expect([sheets.sheets, sheets.names]).toEqual([before.sheets, before.names]);
  },
);

test("a report over another says that it cannot be stopped once it writes, and is then written whole", async () => {
  const writing = await stoppedAt(reported, ({ step }) => step === "Writing the report");
  expect(new Set(writing.told)).toEqual(new Set([false]));
  expect(writing.stopped).toBe(false);
});

test("a report over another that is stopped before it writes leaves its sheets as they were", async () => {
  const { sheets, stopped, told } = await stoppedAt(
    reported,
    ({ step }) => step === "Checking the plan",
  );
  expect([stopped, told]).toEqual([true, []]);
  expect(changedParts(sheetParts(reported), sheets)).toEqual([]);
});

test("a first report that is stopped when all of it stands is told of as written", async () => {
  const { sheets, stopped } = await stoppedAt(
    sampleBytes(SAMPLE),
    ({ step, share }) => step === "Writing the report" && share === 1,
  );
  expect(stopped).toBe(false);
  expect(sheets.sheets.length).toBeGreaterThan(sheetParts(sampleBytes(SAMPLE)).sheets.length);
});

test("a first report can be stopped all along", async () => {
  const { told, stopped } = await stoppedAt(sampleBytes(SAMPLE), () => false);
  expect([new Set(told), stopped]).toEqual([new Set([undefined]), false]);
});
