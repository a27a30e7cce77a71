import { applyUpdate, previewUpdate, readLog, readWorkbook } from "../../src/actions";
import type { ActionUpdate } from "../../src/tracker/update/update";
import { withWorkbook } from "../support/openOffice";
import { sampleBytes, sampleExpectation } from "../support/samples";
import { applyAll, BY_LEAD, readAsOf } from "../support/updating";

const SAMPLE = "quillbury";
const SHEET = "Action plan";
/** The first action's evidence, and the cell that it stands in. */
const EVIDENCE = "L4";
const RATING = "I4";
const update: ActionUpdate = {
  key: "PAP-01",
  evidence: { text: "Minutes of the panel", how: "replace" },
};
const { asOf } = sampleExpectation(SAMPLE);

/** Opens the sample as somebody has left it. */
function withSheet(
  prepare: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
  work: () => Promise<void>,
): Promise<void> {
  return withWorkbook(sampleBytes(SAMPLE), async () => {
    await Excel.run(async (context) => {
      await prepare(context.workbook.worksheets.getItem(SHEET), context);
      await context.sync();
    });
    await work();
  });
}

const preview = async () => previewUpdate(await readAsOf(asOf), [update]);

test.each<{ says: string; prepare: (worksheet: Excel.Worksheet) => void; reason: RegExp }>([
  {
    says: "a protected sheet",
    prepare: (worksheet) => worksheet.protection.protect(),
    reason: /is protected.*unprotect/,
  },
  {
    says: "a formula",
    prepare: (worksheet) => {
      worksheet.getRange(EVIDENCE).formulas = [['="Weekly "&"report"']];
    },
    reason: /worked out by a formula/,
  },
  {
    says: "a validation list that has no such entry",
    prepare: (worksheet) => {
      worksheet.getRange(EVIDENCE).dataValidation.rule = {
        list: { inCellDropDown: true, source: "Report,Survey" },
      };
    },
    reason: /takes only the entries of its list/,
  },
])(
  "$says is told in the preview, and nothing is planned for the cell",
  async ({ prepare, reason }) => {
    await withSheet(prepare, async () => {
      const { changes, refused } = await preview();
      expect(changes).toEqual([]);
      expect(refused).toMatchObject([
        { key: "PAP-01", reason: expect.stringMatching(reason) as string },
      ]);
    });
  },
);

test.each<{
  says: string;
  prepare: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => void;
}>([
  {
    says: "in the cell's own rule",
    prepare: (worksheet) => listIn(worksheet, "Report,MINUTES OF THE PANEL"),
  },
  {
    says: "in a range of the sheet",
    prepare: (worksheet) => {
      worksheet.getRange("Z1:Z2").values = [["Report"], ["MINUTES OF THE PANEL"]];
      listIn(worksheet, "=$Z$1:$Z$2");
    },
  },
  {
    says: "in a range that has a name",
    prepare: (worksheet, { workbook }) => {
      worksheet.getRange("Z1:Z2").values = [["Report"], ["MINUTES OF THE PANEL"]];
      workbook.names.add("Proofs", worksheet.getRange("Z1:Z2"));
      listIn(worksheet, "=Proofs");
    },
  },
])("a validation list $says gives the spelling", async ({ prepare }) => {
  await withSheet(prepare, async () => {
    const { changes } = await preview();
    expect(changes).toMatchObject([{ cell: EVIDENCE, after: { value: "MINUTES OF THE PANEL" } }]);
  });
});

function listIn(worksheet: Excel.Worksheet, source: string): void {
  worksheet.getRange(EVIDENCE).dataValidation.rule = { list: { inCellDropDown: true, source } };
}

test.each([
  ["row", (worksheet: Excel.Worksheet) => (worksheet.getRange("4:4").rowHidden = true)],
  ["column", (worksheet: Excel.Worksheet) => (worksheet.getRange("L:L").columnHidden = true)],
])("a hidden %s is written to, and the preview says that it is hidden", async (_, hide) => {
  await withSheet(
    (worksheet) => void hide(worksheet),
    async () => {
      const { changes, hidden } = await preview();
      expect(hidden).toEqual(changes);
      expect(changes).toMatchObject([{ cell: EVIDENCE }]);
      expect((await applyAll(await readAsOf(asOf), [update])).kind).toBe("applied");
    },
  );
});

test.each([
  { says: "in the rule", source: "Red – late,Blue – completed and in use,Green – on course" },
  { says: "in cells that the rule names with a sign too many", source: "==$Z$1:$Z$3" },
])("a rating is chosen among the entries of a list $says", async ({ source }) => {
  const entries = [["Red – late"], ["Blue – completed and in use"], ["Green – on course"]];
  await withWorkbook(sampleBytes("kestrelshire"), async () => {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("Improvement plan");
      worksheet.getRange("Z1:Z3").values = entries;
      worksheet.getRange("G10").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    const reading = await readAsOf(sampleExpectation("kestrelshire").asOf);
    const rating = { rag: "blue", status: "complete" } as const;
    const { changes } = await previewUpdate(reading, [{ key: "1.1", rating }]);
    expect(changes).toMatchObject([{ cell: "G10", after: { value: entries[1]?.[0] } }]);
  });
});

test("a list whose sheet is gone keeps nothing from being written", async () => {
  const source = "=Gone!$A$1:$A$3";
  await withSheet(
    (worksheet) => {
      worksheet.getRange(RATING).dataValidation.rule = { list: { inCellDropDown: true, source } };
    },
    async () => {
      const rating = { rag: "green", status: "on-track" } as const;
      const reading = await readAsOf(asOf);
      const { changes } = await previewUpdate(reading, [{ key: "PAP-01", rating }]);
      expect(changes.map(({ cell }) => cell)).toEqual([RATING]);
    },
  );
});

test("what is seen is not said to be hidden", async () => {
  await withSheet(
    () => undefined,
    async () => expect((await preview()).hidden).toEqual([]),
  );
});

const typeInLog = (work: (worksheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Update log"));
    await context.sync();
  });

describe("the change log", () => {
  test("is not read as a tracker, and holds every batch under the last", async () => {
    await withSheet(
      () => undefined,
      async () => {
        await applyAll(await readAsOf(asOf), [update]);
        await applyAll(await readAsOf(asOf), [{ ...update, key: "PAP-02" }]);
        expect((await readLog()).map(({ batch, reference }) => [batch, reference])).toEqual([
          [1, "PAP-01"],
          [2, "PAP-02"],
        ]);
        expect((await readWorkbook()).ownSheets).toEqual(["Update log"]);
      },
    );
  });

  test("a sheet of the council's with its name is left alone, and the update is not written", async () => {
    await withSheet(
      (_, { workbook }) => {
        workbook.worksheets.add("Update log").getRange("A1").values = [["Our own log"]];
      },
      async () => {
        await expect(applyAll(await readAsOf(asOf), [update])).rejects.toThrow("rename that sheet");
        expect((await preview()).changes).toHaveLength(1);
      },
    );
  });

  test("is known again by its header where another program has dropped its tag", async () => {
    await withSheet(
      () => undefined,
      async () => {
        await applyAll(await readAsOf(asOf), [update]);
        await typeInLog((log) => log.customProperties.getItem("SendPlanTracker.sheet").delete());
        await applyAll(await readAsOf(asOf), [{ ...update, key: "PAP-02" }]);
        expect((await readLog()).map(({ batch }) => batch)).toEqual([1, 2]);
        expect((await readWorkbook()).ownSheets).toEqual(["Update log"]);
      },
    );
  });

  test.each<{ says: string; work: (log: Excel.Worksheet) => void; message: string }>([
    {
      says: "columns were changed",
      work: (log) => (log.getRange("C1").values = [["Number"]]),
      message: "Put its header back",
    },
    {
      says: "sheet is protected",
      work: (log) => log.protection.protect(),
      message: "is protected",
    },
  ])("whose $says keeps an update from being written", async ({ work, message }) => {
    await withSheet(
      () => undefined,
      async () => {
        await applyAll(await readAsOf(asOf), [update]);
        await typeInLog(work);
        const reading = await readAsOf(asOf);
        const next = { ...update, key: "PAP-02" };
        const { changes } = await previewUpdate(reading, [next]);
        const request = { plan: reading.plan, updates: [next], changes, ...BY_LEAD };
        await expect(applyUpdate(request)).rejects.toThrow(message);
        expect((await previewUpdate(await readAsOf(asOf), [next])).changes).toEqual(changes);
      },
    );
  });
});
