import { axeViolations } from "../support/axeViolations";
import { inBrowser } from "../support/inBrowser";
import type { PreviewOptions } from "../support/openPreview";
import { VIEWS, showView } from "./support/views";

const LOOKS: readonly (readonly [name: string, options: PreviewOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];

inBrowser("axe finds nothing wrong in the pane", (open) => {
  // Only Fluent's own focus guards are left out: see axeViolations.
  test.each(LOOKS)("in any view, in %s", async (_, options) => {
    const { page, pane } = await open({ workbook: "wendmere", paneWidth: 320, ...options });
    const found: string[] = [];
    for (const view of VIEWS) {
      await showView(pane, view);
      await pane.getByText("The workbook is being read").waitFor({ state: "hidden" });
      found.push(...(await axeViolations(page, "pane")).map((each) => `${view}: ${each}`));
    }
    expect(found).toEqual([]);
  });
});
