import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { startPane } from "../../src/taskpane/startPane";
import { openElsewhere } from "../support/elsewhere";
import { withWorkbook } from "../support/openOffice";
import { sampleBytes } from "../support/samples";

// React asks to be told that it is under test, where nobody renders for it.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test("the pane reads a sample through office.js, and writes the board's sheets into it", async () => {
  const bytes = sampleBytes("quillbury");
  await withWorkbook(bytes, async ({ file }) => {
    const pane = document.body.appendChild(document.createElement("div"));
    act(() => void startPane(pane, openElsewhere));
    const status = await screen.findByRole("region", { name: "Status" });
    expect(within(status).getByRole("button", { name: "Actions counted 11" })).toBeVisible();

    await userEvent.click(screen.getByRole("button", { name: "Board report" }));
    await userEvent.click(await screen.findByRole("button", { name: "Write board report" }));
    expect(await screen.findByText("The board report is written.")).toBeVisible();
    expect(file.workbook.worksheets.map(({ name }) => name)).toContain("Board summary");
  });
});
