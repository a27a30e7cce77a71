import { savePreferences } from "../../src/actions";
import { loadPreferences } from "../../src/actions/preferences";
import { DEFAULT_PREFERENCES } from "../../src/tracker/preferences";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

const chosen = { ...DEFAULT_PREFERENCES, plan: "Our plan", dueSoonDays: 14 };

test("what was chosen is kept in the workbook; what is usual needs no setting", async () => {
  const workbook = workbookOf({ Plan: [["Ref"]] });
  await onWorkbook(workbook, () => savePreferences(chosen));
  await onWorkbook(workbook, async () => {
    expect(loadPreferences()).toEqual({ preferences: chosen, problems: [] });
    await savePreferences(DEFAULT_PREFERENCES);
    expect(loadPreferences().preferences).toEqual(DEFAULT_PREFERENCES);
  });
  expect(workbook.settings.size).toBe(0);
});

test("what cannot be is not kept, and the reason is told", async () => {
  const workbook = workbookOf({ Plan: [["Ref"]] });
  await onWorkbook(workbook, async () => {
    await expect(savePreferences({ ...chosen, dueSoonDays: -1 })).rejects.toMatchObject({
      name: "UserError",
    });
  });
  expect(workbook.settings.size).toBe(0);
});
