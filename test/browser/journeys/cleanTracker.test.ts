import { NO_CORRECTIONS, readTracker } from "../../../src/actions";
import { ADD_IN } from "../../../src/cli/addIn";
import { openWorkbookFile, startOffice } from "../../../src/host";
import type { Action } from "../../../src/tracker/model";
import { sampleBytes, sampleExpectation } from "../../support/samples";
import { inBrowser } from "../support/inBrowser";
import { harmed } from "./support/boardSheets";
import { openAsAt } from "./support/openAsAt";
import { readInNode } from "./support/readInNode";
import { showView } from "./support/views";

const workbook = "quillbury";
const { asOf } = sampleExpectation(workbook);
const CLEAN = "Clean tracker";

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a person would miss if it were not on the new sheet. */
const facts = ({ text, leads, due, status, completed, evidence }: Action) => ({
  text: oneLine(text),
  leads: leads.map(({ name }) => name),
  evidence: oneLine(evidence.join(" ")),
  ...{ due, status, completed },
});

/** The saved workbook read as next year's would be: the clean sheet alone. */
async function readClean(bytes: Uint8Array): Promise<readonly Action[]> {
  const { workbook } = openWorkbookFile(bytes, ADD_IN);
  const sheets = workbook.worksheets.map(({ name }) => ({
    sheet: name,
    use: name === CLEAN ? ("tracker" as const) : ("out" as const),
  }));
  const office = await startOffice(workbook);
  try {
    return (await readTracker({ asOf, corrections: { ...NO_CORRECTIONS, sheets } })).plan.actions;
  } finally {
    office.dispose();
  }
}

inBrowser("a clean tracker", (open) => {
  test("is written from the pane, counts once, and reads back as the same actions", async () => {
    const { pane, save, errors } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Report");
    const part = pane.getByRole("region", { name: "A clean tracker" });
    await part.getByRole("button", { name: "Write a clean tracker" }).click();
    await part.getByRole("button", { name: CLEAN, exact: true }).waitFor();
    const bytes = await save();
    const source = sampleBytes(workbook);
    const [before, after] = [await readInNode(source, asOf), await readInNode(bytes, asOf)];
    expect(after.position.total.count).toBe(before.position.total.count);
    const { actions } = before.reading.plan;
    expect(actions.length).toBeGreaterThan(5);
    expect((await readClean(bytes)).map(facts)).toEqual(actions.map(facts));
    expect(harmed(source, bytes)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
