import { openWorkbookFile } from "../../src/host";
import { makeReturnFiles, type ReturnFile } from "../support/returnFiles";
import { sampleBytes, sampleExpectation } from "../support/samples";
import { changedLooks, sheetLooks } from "../support/sheetLooks";
import { axeViolations } from "./support/axeViolations";
import { inBrowser } from "./support/inBrowser";
import { openAsAt } from "./journeys/support/openAsAt";
import { typeInGrid } from "./journeys/support/selection";
import { showView } from "./journeys/support/views";

const SAMPLE = "quillbury";
const { asOf } = sampleExpectation(SAMPLE);
const COUNCIL_SHEETS = openWorkbookFile(sampleBytes(SAMPLE)).workbook.worksheets.map(
  ({ name }) => name,
);
const LINE = "Agreed with the forum on 3 June";

/** What the first two leads have sent back: evidence in their first row, and a rating that the plan has not. */
async function sentBack(): Promise<ReturnFile[]> {
  const files = await makeReturnFiles(sampleBytes(SAMPLE), asOf, (rows, { columns }) => {
    const [header = [], first = [], ...others] = rows;
    first[columns.indexOf("evidence")] = LINE;
    first[columns.indexOf("rating")] = "Splendid";
    return [header, first, ...others];
  });
  return files.slice(0, 2);
}

/** The letter of a column of the workbook's last sheet, by its header. */
function columnOf(header: string, bytes: Uint8Array): string {
  const headers = openWorkbookFile(bytes).workbook.worksheets.at(-1)?.rows.get(2) ?? [];
  const [column = 0] = [...headers].find(([, { value }]) => value === header) ?? [];
  return String.fromCharCode(65 + column);
}

inBrowser("returns in the pane", (open) => {
  test("files that were sent back are looked over, written together, and undone to the letter", async () => {
    const { pane, page, save, errors } = await openAsAt(open, asOf, { workbook: SAMPLE });
    const files = await sentBack();
    const before = sheetLooks(await save(), COUNCIL_SHEETS);
    await showView(pane, "Returns");
    await pane.getByLabel("Returned files").setInputFiles([
      ...files.map(({ name, bytes }) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(bytes),
      })),
      { name: "Holiday.xlsx", mimeType: "", buffer: Buffer.from("no workbook") },
    ]);
    await pane.getByText(/^2 returns read\. Nothing has been written yet\./).waitFor();
    await pane.getByText(/^Holiday\.xlsx: It is not an Excel workbook/).waitFor();
    await pane
      .getByText(/“Splendid” is none of the plan’s ratings\. Choose a rating/)
      .first()
      .waitFor();
    expect(await axeViolations(page, "pane")).toEqual([]);
    const changes = pane.getByRole("list", { name: "Changes" }).getByRole("listitem");
    const shown = await changes.count();
    expect(await changes.first().innerText()).toMatch(new RegExp(`From .*${LINE}`, "s"));
    await pane.getByRole("textbox", { name: "Your name" }).fill("Sam Reed");
    await pane.getByRole("button", { name: `Apply ${shown} change` }).click();
    await pane.getByText("Update 1 is written").waitFor();
    const after = sheetLooks(await save(), COUNCIL_SHEETS);
    expect(changedLooks(before, after)).toHaveLength(shown);
    await showView(pane, "History");
    await pane.getByText(/^Reason: Returns: .*\.xlsx/).waitFor();
    await pane.getByRole("button", { name: "Undo update 1" }).click();
    await pane.getByText("Update 1 is undone").waitFor();
    expect(changedLooks(before, sheetLooks(await save(), COUNCIL_SHEETS))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("a return is made as a sheet, filled in there, and read back", async () => {
    const { pane, page, save, errors } = await openAsAt(open, asOf, { workbook: SAMPLE });
    const before = sheetLooks(await save(), COUNCIL_SHEETS);
    await showView(pane, "Returns");
    await pane.getByRole("combobox", { name: "Who to ask" }).selectOption({ index: 1 });
    await pane.getByRole("button", { name: "Make the return" }).click();
    await pane.getByText("1 return made.").waitFor();
    await pane.getByRole("button", { name: "Make the return" }).click();
    await pane
      .getByText(/^0 returns made\. 1 return for the same period was here already/)
      .waitFor();
    await pane.getByRole("button", { name: /^Open Return – / }).click();
    await page.getByRole("tab", { name: /^Return – /, selected: true }).waitFor();
    await typeInGrid(page, `${columnOf("Evidence", await save())}4`, LINE);
    await pane.getByRole("button", { name: "Read the return sheets here" }).click();
    await pane
      .getByText(/^1 return read\. Nothing has been written yet\. 1 cell would change/)
      .waitFor();
    await pane.getByRole("textbox", { name: "Your name" }).fill("Sam Reed");
    await pane.getByRole("button", { name: "Apply 1 change" }).click();
    await pane.getByText("Update 1 is written").waitFor();
    expect(changedLooks(before, sheetLooks(await save(), COUNCIL_SHEETS))).toHaveLength(1);
    await pane.getByRole("button", { name: "Undo this update" }).click();
    await pane.getByText("Update 1 is undone").waitFor();
    expect(changedLooks(before, sheetLooks(await save(), COUNCIL_SHEETS))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

inBrowser("a handover in the pane", (open) => {
  test("is shown cell by cell, written, and undone to the letter", async () => {
    const workbook = "brackenmoor";
    const council = openWorkbookFile(sampleBytes(workbook)).workbook.worksheets.map(
      ({ name }) => name,
    );
    const day = sampleExpectation(workbook).asOf;
    const { pane, page, save, errors } = await openAsAt(open, day, { workbook });
    const before = sheetLooks(await save(), council);
    await showView(pane, "Leads");
    await pane.getByRole("button", { name: "Hand over the actions of DCO", exact: true }).click();
    await pane.getByRole("button", { name: "Show the cells" }).click();
    await pane.getByText("Please say who takes over.").waitFor();
    expect(await axeViolations(page, "pane")).toEqual([]);
    await pane.getByRole("textbox", { name: "Their name or post" }).fill("Morwenna Tregear");
    await pane.getByRole("textbox", { name: "Their name or post" }).press("Enter");
    const changes = pane.getByRole("list", { name: "Changes" }).getByRole("listitem");
    await changes.first().waitFor();
    expect(await axeViolations(page, "pane")).toEqual([]);
    const shown = await changes.count();
    await pane.getByRole("textbox", { name: "Your name" }).fill("Sam Reed");
    await pane.getByRole("button", { name: `Apply ${shown} change` }).click();
    await pane.getByText("Update 1 is written").waitFor();
    const after = changedLooks(before, sheetLooks(await save(), council));
    expect(after).toHaveLength(shown);
    await pane.getByRole("button", { name: "Undo this update" }).click();
    await pane.getByText("Update 1 is undone").waitFor();
    expect(changedLooks(before, sheetLooks(await save(), council))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
