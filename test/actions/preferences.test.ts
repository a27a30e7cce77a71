import { savePreferences } from "../../src/actions";
import { loadPreferences } from "../../src/actions/preferences";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

const blank = () => workbookOf({ Plan: [["Ref"]] });

/** What is usual, and something that was chosen instead. */
async function preferences() {
  const { preferences: usual } = await onWorkbook(blank(), () =>
    Promise.resolve(loadPreferences()),
  );
  return { usual, chosen: { ...usual, plan: "Our plan", dueSoonDays: 14 } };
}

test("what was chosen is kept in the workbook; what is usual needs no setting", async () => {
  const { usual, chosen } = await preferences();
  const workbook = blank();
  await onWorkbook(workbook, () => savePreferences(chosen));
  await onWorkbook(workbook, async () => {
    expect(loadPreferences()).toEqual({ preferences: chosen, problems: [] });
    await savePreferences(usual);
    expect(loadPreferences().preferences).toEqual(usual);
  });
  expect(workbook.settings.size).toBe(0);
});

test("what cannot be is not kept, and the reason is told", async () => {
  const { chosen } = await preferences();
  const workbook = blank();
  await onWorkbook(workbook, async () => {
    await expect(savePreferences({ ...chosen, dueSoonDays: -1 })).rejects.toMatchObject({
      name: "UserError",
    });
  });
  expect(workbook.settings.size).toBe(0);
});
