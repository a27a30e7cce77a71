import { describeError, readTracker } from "../../src/actions";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

async function wordsOf(failure: { code: string } | { status: number } | null, plan = ["a"]) {
  return onWorkbook(workbookOf({ Plan: [plan] }), async (office) => {
    if (failure) office.failNext(failure);
    const error = await readTracker({ asOf: "2024-06-15" }).catch((caught: unknown) => caught);
    return describeError(error);
  });
}

test.each([
  ["a cell that is edited", { status: 5004 }, "Excel is editing a cell", true],
  ["an Excel that is too old", { code: "ApiNotFound" }, "This Excel is too old", false],
  ["an error without a reason", { code: "GeneralException" }, "Excel stopped", true],
  ["a workbook without a tracker", null, "Not done", true],
])("%s has a title, and says whether to try again", async (_case, failure, title, canRetry) => {
  expect(await wordsOf(failure)).toMatchObject({ title, canRetry });
});

test("reading that fails says so", async () => {
  const words = await wordsOf({ code: "GeneralException" });
  expect(words?.message).toContain("Excel stopped while reading this workbook");
});

test("a person who stops the work is told of no error", () => {
  expect(describeError(AbortSignal.abort().reason)).toBeNull();
});
