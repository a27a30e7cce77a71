import { readTracker, writeBoardReport } from "../../src/actions";
import { REPORT_SHEETS } from "../../src/excel/report/sheets";
import { openWorkbookFile } from "../../src/host/workbook";
import { onWorkbook } from "../support/officeOn";
import { withWorkbook } from "../support/openOffice";
import { reportOn } from "../support/reportOn";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";
import { workbookOf } from "../support/workbookOf";

const REQUESTS_A_SHEET = 3;
const REQUESTS_TO_WRITE = 10;
/** After the plan is read; one more for each 4 MB. */
const MOST_FOR_A_PACK = 15;
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

describe("a plan of 2,000 actions and 12 quarters", () => {
  const ACTIONS = 2_000;
  const QUARTERS = 12;
  const DAY_0 = Date.UTC(1899, 11, 30);
  const COLOURS = ["Green", "Amber", "Red", "Blue", "Green", "", "Amber"];

  /** A text a board has to read, of a usual length, in its number's own words. */
  const text = (at: number, what: string) =>
    `${what} ${at}: agree, publish and review the pathway with families, schools and health partners, and tell the board of it each term.`;

  const plan = () => {
    const quarters = Array.from(
      { length: QUARTERS },
      (_, at) => `Q${(at % 4) + 1} ${2021 + Math.floor(at / 4)}/${22 + Math.floor(at / 4)}`,
    );
    const rows = Array.from({ length: ACTIONS }, (_, at) => [
      `${1 + (at % 8)}.${Math.floor(at / 8) + 1}`,
      `Priority ${1 + (at % 8)}`,
      text(at, "Action"),
      `Head of service ${at % 40}`,
      (Date.UTC(2022, at % 36, 28) - DAY_0) / 86_400_000,
      at % 3 === 0 ? "" : text(at, "Evidence"),
      ...quarters.map(
        (_, quarter) => COLOURS[(at + quarter * (1 + (at % 3))) % COLOURS.length] ?? "",
      ),
    ]);
    return workbookOf({
      Plan: [["Ref", "Theme", "Action", "Lead", "Due date", "Evidence", ...quarters], ...rows],
    });
  };

  test("is told whole in few requests, none of which is larger than 4 MB", async () => {
    await onWorkbook(
      plan(),
      async ({ counters }) => {
        const asOf = "2024-06-15";
        const { plan } = await readTracker({ asOf });
        expect(plan.actions).toHaveLength(ACTIONS);
        expect(plan.tables[0]?.quarters).toHaveLength(QUARTERS);
        const reading = counters.requests;
        for (const again of [false, true]) {
          const before = { ...counters };
          const { written } = await writeBoardReport({ asOf });
          expect(written.sheets.map(({ added }) => added)).toEqual(
            REPORT_SHEETS.filter(({ id }) => id !== "kept").map(() => !again),
          );
          const requests = counters.requests - before.requests - reading;
          const bytes = counters.requestBytes - before.requestBytes;
          expect(requests).toBeLessThanOrEqual(
            MOST_FOR_A_PACK + Math.floor(bytes / BYTES_A_REQUEST),
          );
        }
      },
      { payloadLimit: BYTES_A_REQUEST },
    );
  });
});
