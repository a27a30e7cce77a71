import { writeBoardReport } from "../../src/actions";
import type { OfficeSession } from "../../src/host";
import type { Failure } from "../../src/host/workbookHost";
import { changedParts, sheetParts, type SheetParts } from "../support/councilParts";
import { cellsOf } from "../support/officeOn";
import { withWorkbook, type OpenWorkbook } from "../support/openOffice";
import { reportOn } from "../support/reportOn";
import { sampleBytes, sampleExpectation } from "../support/samples";

/** Small, and with a chart, people's columns and a second table. */
const SAMPLE = "quillbury";
const { asOf } = sampleExpectation(SAMPLE);
const report = (over: object = {}) =>
  writeBoardReport({ asOf, report: { plan: "A fictional plan" }, ...over });

type Sheets = Readonly<Record<string, unknown>>;

function contents({ file }: OpenWorkbook): Sheets {
  const { workbook } = file;
  return Object.fromEntries(workbook.worksheets.map(({ name }) => [name, cellsOf(workbook, name)]));
}

let reported: Uint8Array;
let expected: Sheets;
/** How many requests a first and a second report take. */
let counts: { first: number; second: number };

beforeAll(async () => {
  reported = (await reportOn(sampleBytes(SAMPLE), asOf)).bytes;
  const count = (bytes: Uint8Array) =>
    withWorkbook(bytes, async (open) => {
      let requests = 0;
      onEach(open.office, () => {
        requests++;
        return undefined;
      });
      await report();
      expected = contents(open);
      return requests;
    });
  counts = { first: await count(sampleBytes(SAMPLE)), second: await count(reported) };
});

/** Calls `watch` at each request with how many actions it has; those that only let ranges go do not count. */
function onEach(office: OfficeSession, watch: (actions: number) => Failure | undefined): void {
  office.onRequest(({ Actions }) => {
    const letsGo = Actions.every(({ Name }) => Name === "" || Name === "_RemoveReference");
    return letsGo ? undefined : watch(Actions.length);
  });
}

/** Fails the nth request, from 0, of all that follow. */
function failAt(office: OfficeSession, nth: number, failure: (actions: number) => Failure): void {
  let count = 0;
  onEach(office, (actions) => (count++ === nth ? failure(actions) : undefined));
}

const FAULTS: [string, (actions: number) => Failure][] = [
  ["is refused whole", () => ({ code: "GeneralException" })],
  ["stops half-way", (actions) => ({ code: "AccessDenied", after: Math.floor(actions / 2) })],
  ["is done and its answer lost", (actions) => ({ status: 5012, after: actions })],
];

describe.each(FAULTS)("where a request %s", (_, failure) => {
  /** Each request of a report in turn; fails where one comes through in spite of it or says nothing to a person. */
  async function everyRequest(
    bytes: Uint8Array,
    total: number,
    check: (open: OpenWorkbook, nth: number) => void,
  ) {
    for (let nth = 0; nth < total; nth++) {
      await withWorkbook(bytes, async (open) => {
        failAt(open.office, nth, failure);
        const outcome = await report().then(
          ({ written }) => ({ shown: written.shown }),
          (error: unknown) => error,
        );
        // That Excel could not show the report takes nothing from it.
        if (nth === total - 1) expect(outcome).toEqual({ shown: false });
        else expect(outcome).toMatchObject({ name: "UserError" });
        open.office.onRequest(null);
        check(open, nth);
        await report();
        expect(contents(open)).toEqual(expected);
      });
    }
  }

  test("a first report leaves no sheet behind, and the next one is whole", async () => {
    const before = sheetParts(sampleBytes(SAMPLE));
    await everyRequest(sampleBytes(SAMPLE), counts.first, ({ file }, nth) => {
      const after = sheetParts(file.save());
      expect(changedParts(before, after)).toEqual([]);
      if (nth < counts.first - 1) expect(after.sheets).toEqual(before.sheets);
      if (nth < counts.first - 1) expect(after.names).toEqual(before.names);
    });
  });

  test("a report over another leaves the council's sheets alone, and the next one is whole", async () => {
    const before = sheetParts(sampleBytes(SAMPLE));
    await everyRequest(reported, counts.second, ({ file }) => {
      expect(changedParts(before, sheetParts(file.save()))).toEqual([]);
    });
  });
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
