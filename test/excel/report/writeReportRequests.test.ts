import { writeReport } from "../../../src/excel/report/writeReport";
import { runExcel } from "../../../src/excel/runExcel";
import { aReport } from "../../support/boardReport";
import { onWorkbook } from "../../support/officeOn";
import { anAction } from "../../support/planBuilder";
import { workbookOf } from "../../support/workbookOf";

test("a run over many actions takes ten requests, and one for each 4 MB", async () => {
  const text = "To agree, publish and review – “with families” – the £2m pathway.\n".repeat(4);
  const many = Array.from({ length: 3_000 }, (_, at) =>
    anAction({ ref: `1.${at}`, text, status: at % 2 === 0 ? "delayed" : "on-track" }),
  );
  const report = aReport(many);
  await onWorkbook(
    workbookOf({ Plan: [["Action"], ["Do"]] }),
    async ({ counters }) => {
      for (const run of [1, 2]) {
        const { requests, requestBytes } = { ...counters };
        await runExcel((context) => writeReport(context, report));
        // Excel.run itself ends with a request that lets its objects go.
        const allowed = 10 + 1 + Math.ceil((counters.requestBytes - requestBytes) / 4_000_000);
        expect([run, counters.requests - requests]).toEqual([run, expect.any(Number)]);
        expect(counters.requests - requests).toBeLessThanOrEqual(allowed);
      }
    },
    { payloadLimit: 4_000_000 },
  );
});
