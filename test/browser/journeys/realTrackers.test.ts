import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inBrowser } from "../support/inBrowser";
import { harmed, seeWritten, sheetTabs } from "./support/boardSheets";
import { eventually } from "./support/eventually";
import { figuresOf, shownFigures } from "./support/figures";
import { openAsAt } from "./support/openAsAt";
import { readInNode } from "./support/readInNode";
import { seeSelected } from "./support/selection";
import { showView } from "./support/views";

/** A folder of trackers that are no part of the project, each with what was read from it by hand beside it. */
const FOLDER = process.env["TRACKERS"] ?? "";
const NAMES = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"))
  : [];

if (NAMES.length === 0) {
  test.skip("no trackers of councils are at hand: TRACKERS names no folder of them", () =>
    undefined);
} else {
  inBrowser("a council’s own tracker", (open) => {
    test.each(NAMES)(
      "from %s to its report, with the numbers of the command line",
      async (name) => {
        const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
        const asOf = dayOf(name);
        const shown = { name, bytes };
        const preview = await openAsAt(open, asOf, { workbook: shown, paneWidth: 320 });
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
  });
}

function dayOf(name: string): string {
  const path = join(FOLDER, name.replace(/\.xlsx$/, ".expected.json"));
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly asOf: string }).asOf;
}

/** The address of office.js is answered by the preview's own server. */
function isHere(address: string): boolean {
  return /^(http:\/\/localhost:|data:|blob:)/.test(address);
}
