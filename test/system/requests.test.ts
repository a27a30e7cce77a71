import { readTracker } from "../../src/actions";
import { openWorkbookFile } from "../../src/host/workbook";
import { withWorkbook } from "../support/openOffice";
import { reportOn } from "../support/reportOn";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";

const REQUESTS_A_SHEET = 3;
const REQUESTS_TO_WRITE = 10;
/** Excel.run lets go of the ranges that it kept in a request of its own, after the last sync. */
const RELEASE = 1;
const BYTES_A_REQUEST = 4_000_000;

describe.each(SAMPLE_NAMES)("Excel is asked about %s", (name) => {
  const { asOf } = sampleExpectation(name);

  test("at most three times a sheet to read it", async () => {
    const bytes = sampleBytes(name);
    const sheets = openWorkbookFile(bytes).workbook.worksheets.length;
    const requests = await withWorkbook(bytes, async ({ office }) => {
      await readTracker({ asOf });
      return office.counters.requests;
    });
    expect(requests - RELEASE).toBeLessThanOrEqual(REQUESTS_A_SHEET * sheets);
  });

  test("at most ten times to write to it, and once more for each 4 MB", async () => {
    const bytes = sampleBytes(name);
    const reading = await withWorkbook(bytes, async ({ office }) => {
      await readTracker({ asOf });
      return office.counters.requests;
    });
    const { bytes: first, counters } = await reportOn(bytes, asOf);
    const again = await reportOn(first, asOf);
    for (const { requests, requestBytes } of [counters, again.counters]) {
      const allowed = REQUESTS_TO_WRITE + Math.floor(requestBytes / BYTES_A_REQUEST);
      expect(requests - RELEASE - reading).toBeLessThanOrEqual(allowed);
    }
  });
});
