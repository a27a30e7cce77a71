import { sampleBytes } from "../support/samples";
import { axeViolations } from "./support/axeViolations";
import { inBrowser } from "./support/inBrowser";

inBrowser("the preview", (open) => {
  test("opens a sample with the pane beside it, and nothing goes wrong in either", async () => {
    const { page, pane, errors } = await open({ workbook: "quillbury" });
    await page.getByRole("gridcell", { name: "Timely assessments" }).first().waitFor();
    await pane.getByText("overdue").first().waitFor();
    expect(errors).toEqual([]);
  });

  test("opens another workbook that is chosen", async () => {
    const { page, pane } = await open({ workbook: "quillbury" });
    await page.getByLabel("Workbook to open").setInputFiles({
      name: "Other plan.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(sampleBytes("wendmere")),
    });
    await page.getByRole("heading", { name: "Other plan.xlsx" }).waitFor();
    await page.getByRole("tab", { name: "Inclusion strand" }).waitFor();
    await pane.getByText("overdue").first().waitFor();
  });

  test("says what is wrong with a file that is no workbook, and keeps the open one", async () => {
    const { page } = await open({ workbook: "quillbury" });
    await page.getByLabel("Workbook to open").setInputFiles({
      name: "letter.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("Dear colleague"),
    });
    await page.getByText(/not an Excel workbook/i).waitFor();
    await page.getByRole("heading", { name: "quillbury.xlsx" }).waitFor();
    await page.getByRole("gridcell", { name: "Timely assessments" }).first().waitFor();
  });

  test("saves a copy under the workbook's name", async () => {
    const { page } = await open({ workbook: "quillbury" });
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a copy" }).click();
    expect((await saving).suggestedFilename()).toBe("quillbury.xlsx");
  });

  test("makes the pane wider and narrower by the keyboard, within Excel's bounds", async () => {
    const { page } = await open({ workbook: "quillbury", paneWidth: 320 });
    const frame = page.locator('iframe[title="SEND Plan Tracker"]');
    const width = async () => (await frame.boundingBox())?.width;
    expect(await width()).toBe(320);
    const edge = page.getByRole("separator", { name: "Width of the pane" });
    await edge.press("End");
    expect(await width()).toBe(600);
    await edge.press("ArrowLeft");
    expect(await width()).toBe(600);
  });

  test("hides the pane and shows it again by the ribbon, without loading it anew", async () => {
    const { page, pane } = await open({ workbook: "quillbury" });
    await pane.getByText("overdue").first().waitFor();
    const frame = page.locator('iframe[title="SEND Plan Tracker"]');
    const button = page.getByRole("button", { name: "Pane", exact: true });
    await button.click();
    await expect(frame.isVisible()).resolves.toBe(false);
    await button.click();
    await expect(frame.isVisible()).resolves.toBe(true);
    await expect(pane.getByText("overdue").first().isVisible()).resolves.toBe(true);
  });

  test("runs the ribbon's commands in the add-in", async () => {
    const { page, pane } = await open({ workbook: "quillbury" });
    await pane.getByText("overdue").first().waitFor();
    await page.getByRole("button", { name: "Board report" }).click();
    await page.getByRole("tab", { name: "Board summary" }).waitFor();
  });

  test.each(["light", "dark"] as const)(
    "has nothing that axe finds wrong, in %s",
    async (colorScheme) => {
      const { page, pane } = await open({ workbook: "wendmere", colorScheme });
      await pane.getByText("overdue").first().waitFor();
      expect(await axeViolations(page, "preview")).toEqual([]);
    },
  );

  test("asks nothing of any other computer", async () => {
    const { page, pane, requests } = await open({ workbook: "quillbury" });
    await pane.getByText("overdue").first().waitFor();
    await page.getByRole("tab").last().click();
    const elsewhere = requests.filter(
      (address) => !/^(http:\/\/localhost:|data:|blob:)/.test(address),
    );
    expect(elsewhere).toEqual([]);
  });
});
