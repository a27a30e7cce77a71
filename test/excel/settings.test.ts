import { readSetting, writeSetting } from "../../src/excel/settings";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

const workbook = () => workbookOf({ Plan: [["Ref"]] });

test("a value is kept in the workbook, read again, and removed", async () => {
  const open = workbook();
  await onWorkbook(open, async () => {
    expect(readSetting("choice")).toBeNull();
    await writeSetting("choice", { colours: { green: "complete" } });
    expect(readSetting("choice")).toEqual({ colours: { green: "complete" } });
  });
  expect([...open.settings.keys()]).toEqual(["choice"]);
  await onWorkbook(open, async () => {
    expect(readSetting("choice")).toEqual({ colours: { green: "complete" } });
    await writeSetting("choice", null);
    expect(readSetting("choice")).toBeNull();
  });
  expect(open.settings.size).toBe(0);
});

test("what Excel says that it saved, and did not, is told and taken back", async () => {
  await onWorkbook(workbook(), async ({ host }) => {
    await writeSetting("choice", { kept: 1 });
    host.writeSettings = () => undefined;
    await expect(writeSetting("choice", { kept: 2 })).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("did not keep this") as string,
    });
    expect(readSetting("choice")).toEqual({ kept: 1 });
  });
});
