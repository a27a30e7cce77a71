import { runAsOneUndo, runExcel } from "../../src/excel/runExcel";
import { UserError } from "../../src/excel/UserError";
import type { Failure } from "../../src/host/workbookHost";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

/** What comes of a batch that asks for something, where its request fails so. */
async function errorOf(failure: Failure, doing?: string): Promise<unknown> {
  return onWorkbook(workbookOf({ Plan: [["a"]] }), async (office) => {
    office.failNext(failure);
    const batch = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    };
    return runExcel(batch, doing).catch((error: unknown) => error);
  });
}

const CASES: [Failure, title: string, remedy: string][] = [
  [{ status: 5004 }, "Excel is editing a cell", "press Enter or Esc in the sheet"],
  [{ status: 7000 }, "Excel allows no change here", "save a copy and try there"],
  [{ code: "AccessDenied" }, "Excel allows no change here", "save a copy and try there"],
  [{ status: 5012 }, "The connection was lost", "check the network"],
  [{ code: "ConnectionFailure" }, "The connection was lost", "check the network"],
  [{ code: "RequestAborted" }, "The connection was lost", "check the network"],
  [{ code: "ServiceNotAvailable" }, "The connection was lost", "check the network"],
  [{ code: "Timeout" }, "Excel took too long", "until it is no longer busy"],
  [{ status: 5102 }, "Excel is busy", "wait a minute"],
  [{ code: "ActivityLimitReached" }, "Excel is busy", "wait a minute"],
  [{ code: "ServerBusy" }, "Excel is busy", "wait a minute"],
  [{ status: 5103 }, "Too large for Excel to pass on", "Excel on the desktop"],
  [{ status: 5104 }, "Too large for Excel to pass on", "Excel on the desktop"],
  [{ code: "MemoryLimitReached" }, "Too large for Excel to pass on", "Excel on the desktop"],
  [{ code: "ItemNotFound" }, "The workbook was changed meanwhile", "read the workbook again"],
  [{ code: "InvalidReference" }, "The workbook was changed meanwhile", "read the workbook again"],
  [{ code: "InactiveWorkbook" }, "Another workbook is in front", "click into this one"],
  [{ status: 5016 }, "A dialog is open in Excel", "close it"],
  [{ code: "Unauthenticated" }, "You are signed out", "sign in"],
];

test.each(CASES)(
  "%j is told with what to do, and can be tried again",
  async (failure, ...words) => {
    const [title, remedy] = words;
    expect(await errorOf(failure)).toMatchObject({
      name: "UserError",
      title,
      message: expect.stringContaining(remedy) as string,
      canRetry: true,
    });
  },
);

test("an Excel that lacks something is not asked again", async () => {
  expect(await errorOf({ code: "ApiNotFound" })).toMatchObject({
    title: "This Excel is too old",
    canRetry: false,
  });
});

test.each([
  [{ code: "GeneralException" }, "(GeneralException)"],
  [{ code: "GeneralException", location: "Table.resize" }, "(GeneralException at Table.resize)"],
  [{ code: "SomethingNew", message: "An internal error." }, "(SomethingNew)"],
  [{ status: 5001 }, "(GeneralException)"],
])("%j, of which nobody knows the reason, says what was being done", async (failure, code) => {
  const error = await errorOf(failure, "writing the board report");
  expect(error).toBeInstanceOf(UserError);
  const { title, message, cause } = error as UserError;
  expect(title).toBe("Excel stopped");
  expect(message).toContain(
    `Excel stopped while writing the board report and gave no reason that helps ${code}. Nothing outside this add-in’s own sheets was changed`,
  );
  expect(message).not.toContain("internal error");
  expect(cause).toBeInstanceOf(OfficeExtension.Error);
});

test("a sheet that is gone is a change that was made meanwhile", async () => {
  await onWorkbook(workbookOf({ Plan: [["a"]] }), async () => {
    const work = runExcel(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ title: "The workbook was changed meanwhile" });
  });
});

test("what is no error of Excel's stays as it is", async () => {
  await onWorkbook(workbookOf({ Plan: [["a"]] }), async () => {
    const thrown = new RangeError("Not Excel's");
    await expect(runExcel(() => Promise.reject(thrown))).rejects.toBe(thrown);
    const told = new UserError("Rename that sheet.", { title: "A name is taken" });
    await expect(runExcel(() => Promise.reject(told))).rejects.toBe(told);
  });
});

describe("a batch that is one step of Excel’s own Undo", () => {
  type Options = Parameters<typeof Excel.run>[0];
  const write = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("Plan").getRange("A1").values = [["b"]];
    await context.sync();
  };

  /** The options of each run, in an Excel of this set of members. */
  async function optionsIn(set: number, failing?: string): Promise<readonly Options[]> {
    const workbook = workbookOf({ Plan: [["a"]] });
    const asked: Options[] = [];
    await onWorkbook(workbook, async (office) => {
      const supported = jest
        .spyOn(Office.context.requirements, "isSetSupported")
        .mockImplementation((_, version) => Number(String(version).split(".")[1]) <= set);
      const { run } = Excel;
      const runs = jest.spyOn(Excel, "run").mockImplementation(((
        options: Options,
        batch: typeof write,
      ) => {
        asked.push(options);
        return run.call(Excel, options, batch);
      }) as typeof run);
      if (failing !== undefined) office.failNext({ code: failing });
      await runAsOneUndo(write, "writing").finally(() => {
        runs.mockRestore();
        supported.mockRestore();
      });
    });
    expect(workbook.worksheets[0]?.rows.get(0)?.get(0)?.value).toBe("b");
    return asked;
  }

  test("is grouped where Excel can, and is not where it cannot", async () => {
    expect(await optionsIn(20)).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
    expect(await optionsIn(19)).toEqual([{ delayForCellEdit: true }]);
  });

  test("is done without where Excel finds that it cannot group it", async () => {
    expect(await optionsIn(20, "UndoNotSupported")).toEqual([
      { delayForCellEdit: true, mergeUndoGroup: true },
      { delayForCellEdit: true },
    ]);
  });

  test("is not tried again where something else is wrong", async () => {
    await expect(optionsIn(20, "AccessDenied")).rejects.toThrow("save a copy");
  });
});
