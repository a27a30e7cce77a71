import type { Reading } from "../../../src/actions";
import { aboutRule } from "../../../src/actions/aboutRule";
import { ruleWord } from "../../../src/actions/words";
import type { Flag } from "../../../src/tracker/model";
import { sampleBytes } from "../../support/samples";
import { inBrowser } from "../support/inBrowser";
import { harmed } from "./support/boardSheets";
import { eventually } from "./support/eventually";
import { figuresOf, shownFigures } from "./support/figures";
import { openAsAt } from "./support/openAsAt";
import { readInNode } from "./support/readInNode";
import { seeSelected } from "./support/selection";
import { showView } from "./support/views";

const asOf = "2026-01-20";
const workbook = "wendmere";
const RULE = ruleWord("overdue");
const OVERDUE = new RegExp(`^${RULE} \\d+$`);

type NamesOf = (flag: Flag, reading: Reading) => readonly string[];

const GROUPINGS: readonly (readonly [label: string, namesOf: NamesOf])[] = [
  ["Kind of flag", ({ rule }) => [ruleWord(rule)]],
  ["Lead", ({ key }, { plan }) => leadsOf(plan, key)],
  ["Worksheet", ({ sheet }) => [sheet]],
];

inBrowser("flags", (open) => {
  test("groups by kind, lead and worksheet, each group with its number", async () => {
    const { pane } = await openAsAt(open, asOf, { workbook });
    const { reading } = await readInNode(sampleBytes(workbook), asOf);
    await showView(pane, "Flags");
    await pane.getByText(`${reading.flags.length} flags`).waitFor();
    const headings = pane.getByRole("list", { name: "Flags" }).locator("h2 button");
    for (const [label, namesOf] of GROUPINGS) {
      await pane.getByLabel("Group by").selectOption({ label });
      const wanted = countsOf(reading.flags.flatMap((flag) => namesOf(flag, reading)));
      await eventually(async () => (await headings.allInnerTexts()).map(oneLine).sort(), wanted);
    }
  });

  test("groups by theme as Board summary calls them, and breaks no number over two lines", async () => {
    const { pane } = await openAsAt(open, asOf, { workbook: "brackenmoor", paneWidth: 270 });
    await showView(pane, "Flags");
    for (const label of ["Theme", "Lead"]) {
      await pane.getByLabel("Group by").selectOption({ label });
      const headings = pane.getByRole("list", { name: "Flags" }).locator("h2 button");
      await headings.first().waitFor();
      const lines = await headings.evaluateAll((all) =>
        all.map(({ lastElementChild: count }) => {
          const { height } = count?.getBoundingClientRect() ?? { height: 0 };
          return Math.round(height / parseFloat(count ? getComputedStyle(count).lineHeight : "1"));
        }),
      );
      expect(lines.filter((count) => count !== 1)).toEqual([]);
    }
    await pane.getByLabel("Group by").selectOption({ label: "Theme" });
    await pane.getByText("4 Preparing for adulthood").waitFor();
  });

  test("finds flags by words, goes to each one's cell, and says what its rule is about", async () => {
    const { page, pane } = await openAsAt(open, asOf, { workbook });
    const { reading } = await readInNode(sampleBytes(workbook), asOf);
    const [overdue] = reading.flags.filter(({ rule }) => rule === "overdue");
    if (overdue === undefined) throw new Error("Nothing is overdue.");
    await showView(pane, "Flags");
    await pane.getByLabel("Search flags").fill(`${RULE} ${overdue.ref ?? ""}`);
    await pane.getByText(`1 of ${reading.flags.length} flags`).waitFor();
    await pane.getByRole("button", { name: `About this rule: ${RULE}` }).click();
    await pane.getByRole("button", { name: "About this rule", expanded: true }).waitFor();
    await pane.getByText(aboutRule("overdue").why).waitFor();
    await pane.getByRole("button").filter({ hasText: overdue.message }).click();
    await seeSelected(page, `${overdue.sheet}!${overdue.cell}`);
    await pane.getByLabel("Search flags").fill("nothing is called so");
    await pane.getByRole("button", { name: "Show all flags" }).click();
    await pane.getByText(`${reading.flags.length} flags`).waitFor();
  });

  test("sets a flag aside with a reason that is kept, counts it nowhere, and brings it back", async () => {
    const { pane, save } = await openAsAt(open, asOf, { workbook });
    const before = figuresOf((await readInNode(sampleBytes(workbook), asOf)).position);
    await eventually(() => shownFigures(pane), before);
    await pane.getByRole("button", { name: /^No lead 1$/ }).click();
    await pane.getByRole("button", { name: /^Set aside…/ }).click();
    await pane.getByRole("button", { name: "Set aside", exact: true }).click();
    await pane.getByText("Please give a reason in a few words.").waitFor();
    await pane.getByLabel("Why is it set aside?").fill("Agreed with the board");
    await pane.getByLabel("Why is it set aside?").press("Enter");
    await pane.getByText(/^Set aside\. It no longer counts/).waitFor();
    await showView(pane, "Overview");
    await pane.getByText("was set aside and counts nowhere").waitFor();
    const kept = await save();
    const { reading, position } = await readInNode(kept, asOf);
    expect(reading.setAside).toMatchObject([
      { entry: { reason: "Agreed with the board", rule: "missing-lead" } },
    ]);
    expect(figuresOf(position)).not.toContain("No lead 1");
    await eventually(() => shownFigures(pane), figuresOf(position));
    expect(harmed(sampleBytes(workbook), kept)).toEqual([]);
    await pane.getByRole("button", { name: "1 flag", exact: true }).click();
    await pane.getByText("“Agreed with the board”").waitFor();
    await pane.getByRole("button", { name: /^Bring back/ }).click();
    await pane.getByText("Brought back.").waitFor();
    await showView(pane, "Overview");
    await eventually(() => shownFigures(pane), before);
  });

  test("opens the action that a flag is about", async () => {
    const { pane } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Flags");
    await pane.getByRole("button", { name: OVERDUE }).click();
    const button = pane.getByRole("button", { name: /^Open action/ }).first();
    const name = (await button.getAttribute("aria-label")) ?? "";
    await button.click();
    const [, ref = ""] = /^Open action (\S+) /.exec(name) ?? [];
    await pane.getByRole("heading", { name: ref, exact: true }).waitFor();
  });
});

function leadsOf({ actions }: Reading["plan"], key: string | null): readonly string[] {
  if (key === null) return ["Table headers"];
  const leads = actions.find((action) => action.key === key)?.leads ?? [];
  return leads.length === 0 ? ["No lead named"] : [...new Set(leads.map(({ name }) => name))];
}

/** "Overdue 2", in alphabetical order. */
function countsOf(names: readonly string[]): readonly string[] {
  const count = (name: string) => names.filter((each) => each === name).length;
  return [...new Set(names)].map((name) => `${name} ${count(name)}`).sort();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
