import { harmed, seeWritten, sheetTabs } from "./support/boardSheets";
import { onCouncilTrackers } from "./support/councilTrackers";
import { eventually } from "./support/eventually";
import { figuresOf, shownFigures } from "./support/figures";
import { openAsAt } from "./support/openAsAt";
import { readInNode } from "./support/readInNode";
import { seeSelected } from "./support/selection";
import { showView } from "./support/views";

onCouncilTrackers(
  "from %s to its report, with the numbers of the command line",
  async (open, { name, bytes, asOf }) => {
    const preview = await openAsAt(open, asOf, { workbook: { name, bytes }, paneWidth: 320 });
    const { page, pane, save, errors, requests } = preview;
    const { position } = await readInNode(bytes, asOf);
    await pane.getByText(position.found).waitFor();
    await eventually(() => shownFigures(pane), figuresOf(position));
    await showView(pane, "Flags");
    await showView(pane, "Actions");
    await showView(pane, "Columns");
    await showView(pane, "Leads");
    await showView(pane, "Settings");
    const council = await sheetTabs(page);
    await showView(pane, "Report");
    await pane.getByRole("button", { name: "Write board report" }).click();
    await seeWritten(pane);
    const written = (await sheetTabs(page)).filter((tab) => !council.includes(tab));
    expect(written).toEqual(expect.arrayContaining(["Board summary", "Board actions"]));
    await pane.getByRole("button", { name: "Open Board summary" }).click();
    await seeSelected(page, "Board summary!A1");
    expect(harmed(bytes, await save())).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => !isHere(address))).toEqual([]);
  },
);

/** The address of office.js is answered by the preview's own server. */
function isHere(address: string): boolean {
  return /^(http:\/\/localhost:|data:|blob:)/.test(address);
}
