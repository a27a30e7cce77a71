import type { Page } from "playwright-core";
import { sampleBytes } from "../../support/samples";
import { inBrowser } from "../support/inBrowser";
import { harmed, seeWritten, sheetTabs } from "./support/boardSheets";
import { eventually } from "./support/eventually";
import { figuresOf, shownFigures } from "./support/figures";
import { openAsAt } from "./support/openAsAt";
import { EMPTY } from "./support/plans";
import { readInNode } from "./support/readInNode";
import { typeInGrid } from "./support/selection";
import { showView } from "./support/views";

const asOf = "2026-01-15";
const workbook = "quillbury";
const before = sampleBytes(workbook);

type InPage = (page: Page) => Promise<void>;

interface Trouble {
  readonly says: string;
  readonly asked: "Read again" | "Write board report" | "Write board report again";
  /** Makes it happen, and ends it. */
  readonly begin: InPage;
  readonly end: InPage;
  readonly title: string;
  readonly whatToDo: RegExp;
}

const heal: InPage = (page) => page.evaluate(() => window.preview.document?.host.onRequest(null));

const TROUBLES: readonly Trouble[] = [
  {
    says: "the connection is lost",
    asked: "Read again",
    begin: (page) =>
      page.evaluate(() =>
        window.preview.document?.host.onRequest(() => ({ code: "ConnectionFailure" })),
      ),
    end: heal,
    title: "The connection was lost",
    whatToDo: /check the network, then reload the page, or close the workbook and open it again/,
  },
  {
    says: "answers are too large",
    asked: "Read again",
    begin: (page) =>
      page.evaluate(() => window.preview.document?.host.onRequest(() => ({ status: 5104 }))),
    end: heal,
    title: "Too large for Excel to pass on",
    whatToDo: /open it in Excel on the desktop and try again there/,
  },
  {
    says: "Excel gives no reason",
    asked: "Read again",
    begin: (page) =>
      page.evaluate(() =>
        window.preview.document?.host.onRequest(() => ({ code: "GeneralException" })),
      ),
    end: heal,
    title: "Excel stopped",
    whatToDo: /click into this workbook and try again; if Excel stops again, save the workbook/,
  },
  {
    says: "the workbook is open for reading only",
    asked: "Write board report",
    begin: (page) =>
      page.evaluate(() =>
        window.preview.document?.host.onRequest(({ Actions }) =>
          Actions.some(({ Name }) => Name === "Values") ? { code: "AccessDenied" } : undefined,
        ),
      ),
    end: heal,
    title: "Excel allows no change here",
    whatToDo: /it may be protected or open for reading only; save a copy and try there/,
  },
  {
    says: "the workbook’s structure is protected",
    asked: "Write board report",
    begin: (page) =>
      page.evaluate(() => {
        const open = window.preview.document;
        if (open) open.workbook.structureProtected = true;
      }),
    end: (page) =>
      page.evaluate(() => {
        const open = window.preview.document;
        if (open) open.workbook.structureProtected = false;
      }),
    title: "The workbook’s structure is protected",
    whatToDo:
      /unprotect it on Excel’s Review tab \(Protect Workbook\), then write the report again/,
  },
  {
    says: "a sheet of the report is protected",
    asked: "Write board report again",
    begin: (page) => protectSummary(page, true),
    end: (page) => protectSummary(page, false),
    title: "A report sheet is protected",
    whatToDo: /“Board summary” is protected: unprotect it on Excel’s Review tab/,
  },
];

inBrowser("what goes wrong", (open) => {
  test.each(TROUBLES)(
    "$says: the pane says what to do, nothing is harmed, and it goes on",
    async ({ asked, begin, end, title, whatToDo }) => {
      const { page, pane, save } = await openAsAt(open, asOf, { workbook });
      if (asked !== "Read again") await showView(pane, "Report");
      if (asked === "Write board report again") {
        await pane.getByRole("button", { name: "Write board report" }).click();
        await seeWritten(pane);
      }
      await begin(page);
      await pane.getByRole("button", { name: asked, exact: true }).click();
      const alert = pane.getByRole("alert");
      await alert.getByText(title, { exact: true }).waitFor();
      await alert.getByText(whatToDo).waitFor();
      await end(page);
      expect(harmed(before, await save())).toEqual([]);
      await alert.getByRole("button", { name: "Try again" }).click();
      if (asked === "Read again") await alert.getByText(title).waitFor({ state: "detached" });
      else await seeWritten(pane);
      expect(harmed(before, await save())).toEqual([]);
    },
  );

  test("where the part that reads plans does not load, says so, and reads when asked again", async () => {
    const { page, pane } = await open({ workbook });
    await page.route("**/addin/plan.*.js", (route) => route.abort());
    await page.reload();
    const alert = pane.getByRole("alert");
    const told = alert.getByText(/A part of this add-in did not load, and nothing was changed/);
    await told.waitFor();
    expect(await pane.getByLabel("Position as at").count()).toBe(0);
    await page.unroute("**/addin/plan.*.js");
    await alert.getByRole("button", { name: "Try again" }).click();
    await told.waitFor({ state: "detached" });
    await pane.getByLabel("Position as at").waitFor();
  });

  test("a sheet that was renamed cannot be gone to: the pane says so", async () => {
    const { page, pane } = await openAsAt(open, asOf, { workbook });
    await page.evaluate(() => {
      const [sheet] = window.preview.document?.workbook.worksheets ?? [];
      if (sheet) sheet.name = "Renamed plan";
    });
    await showView(pane, "Actions");
    await pane.getByRole("list", { name: "Actions" }).getByRole("button").first().click();
    await pane.getByRole("article").getByTitle("Show in the workbook").first().click();
    await pane
      .getByRole("alert")
      .getByText(/There is no sheet called “Action plan” any more/)
      .waitFor();
    await showView(pane, "Overview");
    await pane.getByRole("button", { name: "Read again" }).click();
    await pane
      .getByRole("alert")
      .getByText(/There is no sheet/)
      .waitFor({ state: "detached" });
  });

  test("a setting that Excel does not keep is told, and not shown as kept", async () => {
    const { page, pane, save } = await openAsAt(open, asOf, { workbook });
    await page.evaluate(() => {
      const host = window.preview.document?.host;
      if (host) host.writeSettings = () => undefined;
    });
    await showView(pane, "Settings");
    await pane.getByLabel("Name of the plan").fill("A name that is lost");
    await page.keyboard.press("Enter");
    await pane
      .getByRole("alert")
      .getByText(/Excel did not keep this in the workbook/)
      .waitFor();
    await eventually(() => pane.getByLabel("Name of the plan").inputValue(), "");
    expect(await pane.getByText("Saved in the workbook").count()).toBe(0);
    expect(harmed(before, await save())).toEqual([]);
  });

  test("a report waits for the end of a cell’s editing, and goes on", async () => {
    const { page, pane, save } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Report");
    await edit(page, true);
    await pane.getByRole("button", { name: "Write board report" }).click();
    await pane
      .getByText(/^Excel is waiting\. If you are editing a cell, press Enter or Esc/)
      .waitFor();
    await edit(page, false);
    await seeWritten(pane);
    expect(harmed(before, await save())).toEqual([]);
  });

  test("a report that is stopped leaves the workbook as it was", async () => {
    const { page, pane, save } = await openAsAt(open, asOf, { workbook });
    const tabs = await sheetTabs(page);
    await showView(pane, "Report");
    await edit(page, true);
    await pane.getByRole("button", { name: "Write board report" }).click();
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByText(/^Stopping/).waitFor();
    await edit(page, false);
    await pane.getByText("Stopped. The workbook is as it was.").waitFor();
    expect(await sheetTabs(page)).toEqual(tabs);
    expect(harmed(before, await save())).toEqual([]);
  });

  test("changes in the sheet are noticed, and read when asked for", async () => {
    const { page, pane, save } = await openAsAt(open, asOf, { workbook });
    const shown = await shownFigures(pane);
    const { position } = await readInNode(before, asOf);
    const cells = position.attention
      .filter(({ id }) => id === "missingEvidence")
      .flatMap(({ sources }) => sources)
      .filter(({ sheet }) => sheet === "Action plan")
      .flatMap((source) => source.cells);
    expect(cells.length).toBe(3);
    for (const cell of cells) await typeInGrid(page, cell, "Minutes of the board");
    await pane.getByText("3 cells were changed since this was read.").waitFor();
    expect(await shownFigures(pane)).toEqual(shown);
    const now = figuresOf((await readInNode(await save(), asOf)).position);
    expect(now).not.toEqual(shown);
    await pane.getByRole("status").getByRole("button", { name: "Read again" }).click();
    await eventually(() => shownFigures(pane), now);
    expect(await pane.getByText(/since this was read/).count()).toBe(0);
  });

  test("an empty workbook: the pane says what it looks for, and reads again", async () => {
    const { page, pane, errors } = await open({ workbook: EMPTY });
    await pane.getByRole("heading", { name: "No plan was found in this workbook" }).waitFor();
    await pane.getByText(/^A plan is a list with a header row/).waitFor();
    const rows = [
      ["Action", "Lead", "Due date"],
      ["Agree a checklist with settings", "Tomasz Wilk", "31/03/2026"],
      ["Train every health visitor", "Priya Nair", "30/06/2026"],
    ];
    for (const [row, cells] of rows.entries()) {
      for (const [column, text] of cells.entries()) {
        await typeInGrid(page, `${"ABC"[column]}${row + 1}`, text);
      }
    }
    await pane.getByRole("main").getByRole("button", { name: "Read again" }).click();
    await pane.getByText("2 actions in 1 table on 1 worksheet").waitFor();
    expect(errors).toEqual([]);
  });
});

function protectSummary(page: Page, isProtected: boolean): Promise<void> {
  return page.evaluate((protect) => {
    const sheets = window.preview.document?.workbook.worksheets ?? [];
    const summary = sheets.find(({ name }) => name === "Board summary");
    if (summary) summary.protection = { protected: protect, hasPassword: false };
  }, isProtected);
}

/** Begins or ends the editing of a cell, as Excel sees it. */
function edit(page: Page, isEditing: boolean): Promise<void> {
  return page.evaluate((editing) => {
    const host = window.preview.document?.host;
    if (host) host.editing = editing;
  }, isEditing);
}
