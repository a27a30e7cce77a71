import type { FrameLocator } from "playwright-core";
import type { OpenPreview, Shown } from "../../support/openPreview";
import { makeCopy, seeWritten } from "./boardSheets";
import { EMPTY, NO_PLAN } from "./plans";
import { showView } from "./views";

/** One thing that a person sees in the pane, and how she gets there from Overview. */
export interface Screen {
  readonly says: string;
  readonly workbook: Shown;
  readonly show: (preview: OpenPreview) => Promise<void>;
}

const WENDMERE = "wendmere";
const QUILLBURY = "quillbury";

/** Ticks the first two actions of Update, and opens the form for what they have in common. */
async function sayOfTwo(pane: FrameLocator): Promise<void> {
  await showView(pane, "Update");
  const ticks = pane.getByRole("list", { name: "Actions to update" }).getByRole("checkbox");
  await ticks.nth(0).click();
  await ticks.nth(1).click();
  await pane.getByRole("button", { name: "Update 2 actions" }).click();
  await pane.getByRole("textbox", { name: "Evidence" }).waitFor();
}

/** Shows an update of two actions, cell by cell. */
async function checkTwo(pane: FrameLocator): Promise<void> {
  await sayOfTwo(pane);
  await pane.getByRole("textbox", { name: "Evidence" }).fill("Minutes of 3 June");
  await pane.getByRole("button", { name: "Keep for 2 actions" }).click();
  await pane.getByRole("button", { name: "Check the changes (2 actions)" }).click();
  await pane.getByRole("list", { name: "Changes" }).waitFor();
}

/** Each view as it opens, and what opens in it: a card, a question, a form, a message. */
export const SCREENS: readonly Screen[] = [
  { says: "Overview", workbook: WENDMERE, show: () => Promise.resolve() },
  {
    says: "the end of Overview",
    workbook: "brackenmoor",
    show: async ({ pane }) => pane.getByText("In sentences, for the board").click(),
  },
  {
    says: "Flags in groups",
    workbook: "brackenmoor",
    show: async ({ pane }) => showView(pane, "Flags"),
  },
  {
    says: "flags, and one that is set aside",
    workbook: QUILLBURY,
    show: async ({ pane }) => {
      await showView(pane, "Flags");
      const group = pane.getByRole("list", { name: "Flags" }).locator("h2 button").first();
      if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
      await pane
        .getByRole("button", { name: /^Set aside…/ })
        .first()
        .click();
      await pane.getByRole("button", { name: "Set aside", exact: true }).click();
      await pane.getByText("Please give a reason in a few words.").waitFor();
    },
  },
  {
    says: "Actions",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await showView(pane, "Actions");
      await pane.getByRole("button", { name: "Filters" }).click();
    },
  },
  {
    says: "an action’s card",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await showView(pane, "Actions");
      await pane.getByRole("list", { name: "Actions" }).getByRole("button").first().click();
      await pane.getByRole("article").waitFor();
    },
  },
  {
    says: "Report, with one written",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await showView(pane, "Report");
      await pane.getByRole("button", { name: "Write board report" }).click();
      await seeWritten(pane);
    },
  },
  {
    says: "Report, with a copy for publication made",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await showView(pane, "Report");
      await makeCopy(pane);
    },
  },
  { says: "Update", workbook: WENDMERE, show: async ({ pane }) => showView(pane, "Update") },
  {
    says: "what is said of two actions",
    workbook: QUILLBURY,
    show: async ({ pane }) => sayOfTwo(pane),
  },
  {
    says: "an update that is shown before it is written",
    workbook: QUILLBURY,
    show: async ({ pane }) => {
      await checkTwo(pane);
    },
  },
  {
    says: "History, of an update that is written",
    workbook: QUILLBURY,
    show: async ({ pane }) => {
      await checkTwo(pane);
      await pane.getByRole("textbox", { name: "Your name" }).fill("Jo Poole");
      await pane.getByRole("button", { name: /^Apply \d+ changes/ }).click();
      await pane.getByText("Update 1 is written").waitFor();
      await showView(pane, "History");
      await pane.getByRole("button", { name: "Undo update 1" }).waitFor();
    },
  },
  {
    says: "Columns",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await showView(pane, "Columns");
      await pane.getByRole("button", { name: "This is not a header" }).first().waitFor();
    },
  },
  { says: "Leads", workbook: WENDMERE, show: async ({ pane }) => showView(pane, "Leads") },
  {
    says: "leads to be joined",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await showView(pane, "Leads");
      await pane.getByRole("checkbox", { name: "Gus Ferreby" }).check();
      await pane.getByRole("checkbox", { name: "Tess Wainfleet" }).check();
      await pane.getByRole("button", { name: "Join 2 as…" }).click();
      await pane.getByRole("radio", { name: "Another name" }).waitFor();
    },
  },
  { says: "Returns", workbook: WENDMERE, show: async ({ pane }) => showView(pane, "Returns") },
  {
    says: "returns that cannot be read",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await showView(pane, "Returns");
      const name = `${"A very long name of a file ".repeat(4)}.xlsx`;
      const file = { name, mimeType: "", buffer: Buffer.from("no workbook") };
      await pane.getByLabel("Returned files").setInputFiles([file]);
      await pane.getByText("Check what came back").waitFor();
    },
  },
  {
    says: "a handover, cell by cell",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await showView(pane, "Leads");
      const handOver = pane.getByRole("button", { name: "Hand over the actions of Gus Ferreby" });
      await handOver.click();
      await pane.getByRole("textbox", { name: "Their name or post" }).fill("Jo Poole");
      await pane.getByRole("button", { name: "Show the cells" }).click();
      await pane.getByRole("list", { name: "Changes" }).waitFor();
    },
  },
  {
    says: "a column of ratings that was pasted",
    workbook: QUILLBURY,
    show: async ({ pane }) => {
      await sayOfTwo(pane);
      await pane.getByRole("button", { name: "Paste a column of ratings…" }).click();
      await pane.getByRole("textbox", { name: /^Ratings, one line/ }).fill("Green\nSplendid");
      await pane.getByRole("button", { name: "Read these lines" }).click();
      await pane.getByText("None of the plan’s ratings").waitFor();
    },
  },
  { says: "Settings", workbook: WENDMERE, show: async ({ pane }) => showView(pane, "Settings") },
  {
    says: "no plan",
    workbook: NO_PLAN,
    show: async ({ pane }) => pane.getByText("No plan was found").waitFor(),
  },
  {
    says: "an empty workbook",
    workbook: EMPTY,
    show: async ({ pane }) => pane.getByText("No plan was found").waitFor(),
  },
  {
    says: "an error",
    workbook: WENDMERE,
    show: async ({ page, pane }) => {
      await pane.getByText("overdue").first().waitFor();
      await page.evaluate(() =>
        window.preview.document?.host.failNext({ code: "GeneralException", location: "Range" }, 3),
      );
      await pane.getByRole("button", { name: "Read again" }).click();
      await pane.getByRole("alert").getByRole("button", { name: "Try again" }).waitFor();
    },
  },
  {
    says: "work that waits for the end of a cell’s editing",
    workbook: WENDMERE,
    show: async ({ page, pane }) => {
      await pane.getByText("overdue").first().waitFor();
      await page.evaluate(() => {
        if (window.preview.document) window.preview.document.host.editing = true;
      });
      await pane.getByRole("button", { name: "Read again" }).click();
      await pane.getByText(/^Excel is waiting\./).waitFor();
    },
  },
  {
    says: "a menu that is open",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await pane.getByRole("button", { name: "Quarter ends, or today" }).click();
      await pane.getByRole("menuitemradio").first().waitFor();
    },
  },
  {
    says: "why a number is what it is",
    workbook: WENDMERE,
    show: async ({ pane }) => {
      await pane.getByRole("button", { name: "Why this number: Overdue" }).click();
      await pane
        .getByRole("button", { name: /^Select/ })
        .first()
        .waitFor();
    },
  },
];
