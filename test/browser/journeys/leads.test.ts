import { sampleBytes } from "../../support/samples";
import { inBrowser } from "../support/inBrowser";
import { harmed } from "./support/boardSheets";
import { openAsAt } from "./support/openAsAt";
import { readInNode } from "./support/readInNode";
import { seeSelected } from "./support/selection";
import { showView } from "./support/views";

const asOf = "2026-01-20";
const workbook = "wendmere";

inBrowser("leads", (open) => {
  test("joins two leads after a look at what changes, keeps it, and undoes it", async () => {
    const { page, pane, save } = await openAsAt(open, asOf, { workbook });
    const leads = await leadsIn(sampleBytes(workbook));
    const { length } = leads;
    await showView(pane, "Leads");
    await pane.getByText(`${length} leads`, { exact: true }).waitFor();
    await pane.getByRole("checkbox", { name: "Gus Ferreby" }).check();
    await pane.getByRole("checkbox", { name: "Tess Wainfleet" }).check();
    await pane.getByRole("button", { name: "Join 2 as…" }).click();
    await pane.getByRole("radio", { name: "Tess Wainfleet" }).check();
    const names = pane.getByRole("list", { name: "Names that change" });
    await names.getByText(/“Gus Ferreby” is then read as Tess Wainfleet/).waitFor();
    const link = names.getByRole("button").first();
    const [, sheet = "", cell = ""] = /^(.+), ([A-Z]+\d+)/.exec(await link.innerText()) ?? [];
    await link.click();
    await seeSelected(page, `${sheet}!${cell}`);
    await pane.getByRole("button", { name: "Apply" }).click();
    await pane.getByText(/^Gus Ferreby, Tess Wainfleet: read as Tess Wainfleet\./).waitFor();
    await pane.getByText(`${length - 1} leads`, { exact: true }).waitFor();
    const kept = await save();
    expect(harmed(sampleBytes(workbook), kept)).toEqual([]);
    expect(await leadsIn(kept)).toEqual(leads.filter((name) => name !== "Gus Ferreby"));
    await pane.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await pane.getByText(`${length} leads`, { exact: true }).waitFor();
    expect(await leadsIn(await save())).toEqual(leads);
  });

  test("changes nothing where a person thinks better of it", async () => {
    const { pane, save } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Leads");
    await pane.getByRole("button", { name: "Rename Gus Ferreby" }).click();
    await pane.getByLabel("Read as").fill("Augustus Ferreby");
    await pane.getByText(/“Gus Ferreby” is then read as Augustus Ferreby/).waitFor();
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByRole("checkbox", { name: "Gus Ferreby" }).waitFor();
    expect(await leadsIn(await save())).toEqual(await leadsIn(sampleBytes(workbook)));
  });

  test("shows the actions of a lead", async () => {
    const { pane } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Leads");
    const link = pane.getByRole("button", { name: "Show the actions of Gus Ferreby" });
    const count = parseInt(await link.innerText());
    await link.click();
    await pane.getByText(`${count} of 15 actions`).waitFor();
  });
});

async function leadsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { reading } = await readInNode(bytes, asOf);
  const names = reading.plan.actions.flatMap(({ leads }) => leads.map(({ name }) => name));
  return [...new Set(names)].sort();
}
