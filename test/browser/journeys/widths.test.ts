import { axeViolations } from "../support/axeViolations";
import { setPaneWidth } from "../support/openPreview";
import { inBrowser } from "../support/inBrowser";
import { eventually } from "./support/eventually";
import { findCut } from "./support/findCut";
import { SCREENS } from "./support/screens";

/** Excel's pane on a Mac, on Windows, and as wide as most people draw it. */
const WIDTHS = [270, 320, 450] as const;

inBrowser("the tabs and the menu behind them", (open) => {
  test("stand on one line at every width", async () => {
    const { page, pane } = await open();
    const bar = pane.getByRole("navigation", { name: "Views" });
    const last = bar.getByRole("button", { name: "More views" });
    await last.waitFor();
    for (const width of WIDTHS) {
      await setPaneWidth(page, width);
      const tops = await bar
        .getByRole("tab")
        .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
      expect(tops).toEqual(tops.map(() => tops[0]));
      const [first, more] = await Promise.all([
        bar.getByRole("tab").first().boundingBox(),
        last.boundingBox(),
      ]);
      expect(first && more && more.y < first.y + first.height).toBe(true);
    }
  });
});

inBrowser(
  "on every screen axe finds nothing wrong, and nothing is cut off at any width",
  (open) => {
    test.each(SCREENS)("$says", async ({ workbook, show }) => {
      const preview = await open({ workbook });
      await show(preview);
      expect(await axeViolations(preview.page, "pane")).toEqual([]);
      const cut: string[] = [];
      for (const width of WIDTHS) {
        await setPaneWidth(preview.page, width);
        const found = await findCut(preview.pane);
        cut.push(...found.map((each) => `${width}: ${each}`));
      }
      expect(cut).toEqual([]);
    });
  },
);

inBrowser("with text of twice the size", (open) => {
  const typed = SCREENS.filter(({ says }) => says === "flags, and one that is set aside");
  test.each(typed)("nothing is cut off: $says", async ({ workbook, show }) => {
    const preview = await open({ workbook, paneWidth: 450 });
    await show(preview);
    await preview.pane.locator("body").evaluate((body) => (body.style.zoom = "2"));
    await eventually(() => findCut(preview.pane), []);
  });
});
