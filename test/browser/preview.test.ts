import { sampleBytes } from "../support/samples";
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
});
