import type { Page } from "playwright-core";
import { changedLooks, sheetLooks } from "../../support/sheetLooks";
import { inBrowser } from "../support/inBrowser";
import { sheetTabs, seeWritten } from "./support/boardSheets";

const MOST_STEPS = 80;

inBrowser("by the keyboard alone", (open) => {
  test("a person reads, looks at the flags and the actions, and writes the report", async () => {
    const { page, pane, errors } = await open({ workbook: "quillbury", paneWidth: 320 });
    await pane.getByText("overdue").first().waitFor();
    const before = await sheetTabs(page);
    // Where F6 would come in from Excel's grid.
    await page.locator('iframe[title="SEND Plan Tracker"]').focus();
    await tabTo(page, "Overview");
    await press(page, "ArrowRight", "Flags");
    await press(page, "Enter", "Flags");
    await tabTo(page, /flag|Date passed/i);
    await page.keyboard.press("ArrowRight");
    await tabBackTo(page, "Flags");
    await press(page, "ArrowRight", "Actions");
    await press(page, "Enter", "Actions");
    await tabTo(page, /^Filters/);
    await press(page, "Enter", /^Filters/);
    await tabBackTo(page, "Actions");
    await press(page, "ArrowRight", "Update");
    await press(page, "ArrowRight", "Report");
    await press(page, "Enter", "Report");
    await tabTo(page, /^Write board report/);
    await press(page, "Enter", /^Write board report/);
    await seeWritten(pane);
    await tabTo(page, "Board summary");
    await press(page, "Enter", "Board summary");
    const selected = page.getByRole("tab", { name: "Board summary", selected: true });
    await selected.waitFor();
    expect((await sheetTabs(page)).length).toBeGreaterThan(before.length);
    expect(errors).toEqual([]);
  });

  test("a lead rates two actions, writes it, and takes it back", async () => {
    const { page, pane, errors, save } = await open({ workbook: "quillbury", paneWidth: 320 });
    await pane.getByText("overdue").first().waitFor();
    const sheets = await sheetTabs(page);
    const before = sheetLooks(await save(), sheets);
    await page.locator('iframe[title="SEND Plan Tracker"]').focus();
    await tabTo(page, "Overview");
    for (const view of ["Flags", "Actions", "Update"]) await press(page, "ArrowRight", view);
    await press(page, "Enter", "Update");
    await tabTo(page, /^PAP-|^1\./);
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await tabTo(page, "Update 2 actions");
    await press(page, "Enter", /^Back to the list/);
    await tabTo(page, "Leave as it is");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "Evidence");
    await page.keyboard.type("Minutes of 3 June");
    await tabTo(page, "Keep for 2 actions");
    await page.keyboard.press("Enter");
    await pane.getByText("Not written yet").first().waitFor();
    await tabTo(page, /^Check the changes/);
    await page.keyboard.press("Enter");
    await pane.getByRole("list", { name: "Changes" }).waitFor();
    await tabTo(page, /^Your name/);
    await page.keyboard.type("Jo Poole");
    await tabTo(page, /^Apply \d+ changes$/);
    await page.keyboard.press("Enter");
    await pane.getByText("Update 1 is written").waitFor();
    await tabTo(page, "Undo this update");
    await page.keyboard.press("Enter");
    await pane.getByText("Update 1 is undone").waitFor();
    expect(changedLooks(before, sheetLooks(await save(), sheets))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("a menu, a popover and a question are entered and left, and the focus comes back", async () => {
    const { page, pane } = await open({ workbook: "wendmere", paneWidth: 320 });
    await pane.getByText("overdue").first().waitFor();
    await page.locator('iframe[title="SEND Plan Tracker"]').focus();
    await tabTo(page, "Quarter ends, or today");
    await press(page, "Enter", /^(Today|End of)/);
    await press(page, "ArrowDown", /^End of/);
    await press(page, "Escape", "Quarter ends, or today");
    await tabTo(page, /^Why this number/);
    const why = (await focused(page)).name;
    await press(page, "Enter", /^Select/);
    await press(page, "Escape", why);
    await tabBackTo(page, "More views");
    await press(page, "Enter", /./);
    await tabOrArrowTo(page, "ArrowDown", "Settings");
    await press(page, "Enter", /./);
    await pane.getByRole("main", { name: "Settings" }).waitFor();
    await tabTo(page, "Reset all settings…");
    await press(page, "Enter", "Keep it");
    await press(page, "Enter", /^Settings/);
    await pane.getByRole("button", { name: "Reset all settings…" }).waitFor();
  });
});

interface Focused {
  readonly name: string;
  readonly isSeen: boolean;
}

/** What has the keyboard's focus in the pane: never the page itself, and never out of sight. */
async function focused(page: Page): Promise<Focused> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not loaded.");
  const found = await frame.evaluate(async () => {
    // Scrolling into sight, and the ring that is drawn, come with the next drawing; the focus that what held it is gone
    // from comes back within a second.
    const drawn = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await drawn();
    const end = performance.now() + 1000;
    while (document.activeElement === document.body && performance.now() < end) await drawn();
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { top, bottom, height } = element.getBoundingClientRect();
    const isFocusable = element.matches("main, article, h2");
    const inSight = height === 0 || (bottom > 0 && top < innerHeight);
    const words =
      element.getAttribute("aria-label") ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      // Only what is seen: a tab keeps room for its name in bold.
      (element as HTMLElement).innerText;
    return { name: words.trim(), isSeen: isFocusable || inSight };
  });
  if (found === null) throw new Error("The pane has lost the focus.");
  expect(found).toMatchObject({ isSeen: true });
  return found;
}

/** Presses a key, and sees where the focus is then. */
async function press(page: Page, key: string, wanted: string | RegExp): Promise<void> {
  await page.keyboard.press(key);
  await focusOn(page, wanted);
}

/** Waits for what comes with the next drawings. */
async function focusOn(page: Page, wanted: string | RegExp): Promise<void> {
  let now = await focused(page);
  for (let step = 0; step < MOST_STEPS && !fits(now, wanted); step++) now = await focused(page);
  expect(now.name).toMatch(wanted);
}

const tabTo = (page: Page, wanted: string | RegExp) => tabOrArrowTo(page, "Tab", wanted);
const tabBackTo = (page: Page, wanted: string | RegExp) => tabOrArrowTo(page, "Shift+Tab", wanted);

/** Presses the key until the focus is where it is wanted. */
async function tabOrArrowTo(page: Page, key: string, wanted: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (fits(now, wanted)) return;
    passed.push(now.name.slice(0, 30));
  }
  throw new Error(`${String(wanted)} was not reached by ${key}: ${passed.join(" | ")}`);
}

function fits({ name }: Focused, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name === wanted : wanted.test(name);
}
