import { openWorkbookFile } from "../../../src/host";
import { changedLooks, sheetLooks } from "../../support/sheetLooks";
import { onCouncilTrackers } from "./support/councilTrackers";
import { showView } from "./support/views";

onCouncilTrackers(
  "an update of all actions of %s changes the cells that were shown and no other, and is undone to the letter",
  async (open, { name, bytes }) => {
    const council = openWorkbookFile(bytes).workbook.worksheets.map((sheet) => sheet.name);
    const { pane, save, errors } = await open({ workbook: { name, bytes }, paneWidth: 320 });
    await pane.getByText("overdue").first().waitFor();
    const before = sheetLooks(await save(), council);
    await showView(pane, "Update");
    await pane.getByRole("button", { name: "Tick all" }).click();
    await pane.getByRole("button", { name: /^Update \d+ actions$/ }).click();
    const evidence = pane.getByRole("textbox", { name: "Evidence" });
    await evidence.fill("Minutes of 3 June");
    // The whole form is shown by now: a plan without a rating column offers no rating.
    const rating = pane.getByRole("radio").first();
    if (await rating.isVisible()) await rating.check();
    await pane.getByRole("button", { name: /^Keep for \d+ actions$/ }).click();
    await pane.getByRole("button", { name: /^Check the changes/ }).click();
    await pane.getByRole("list", { name: "Changes" }).waitFor();
    await pane.getByRole("textbox", { name: "Your name" }).fill("Jo Poole");
    const reason = pane.getByRole("textbox", { name: /reason/i });
    if (await reason.isVisible()) await reason.fill("Agreed at the panel");
    const apply = pane.getByRole("button", { name: /^Apply \d+ changes$/ });
    const shown = Number(/\d+/.exec(await apply.innerText())?.[0]);
    expect(shown).toBeGreaterThanOrEqual(10);
    await apply.click();
    await pane.getByText("Update 1 is written").waitFor();
    expect(changedLooks(before, sheetLooks(await save(), council))).toHaveLength(shown);
    await showView(pane, "History");
    await pane.getByRole("button", { name: "Undo update 1" }).click();
    await pane.getByText("Update 1 is undone").waitFor();
    expect(changedLooks(before, sheetLooks(await save(), council))).toEqual([]);
    expect(errors).toEqual([]);
  },
);
