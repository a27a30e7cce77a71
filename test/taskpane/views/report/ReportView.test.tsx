import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { KeptReport, ReportRequest } from "../../../../src/actions";
import type { CheckedPoint } from "../../../../src/actions/checkReport";
import type { PaneActions } from "../../../../src/taskpane/state/paneActions";
import { paneActionsOn, SMALL_PLAN } from "../../../support/paneActionsOn";
import { showReadView } from "../../../support/showPane";

const kept = (asOf: string, label: string): KeptReport => ({
  asOf,
  period: { label, start: "2023-01-01", end: asOf },
});
const REPORTS = [kept("2023-09-30", "Q2"), kept("2023-12-31", "Q3"), kept("2024-03-31", "Q4")];

const button = (name: string) => screen.getByRole("button", { name });
const choice = () => screen.queryByRole("combobox", { name: "Compare with" });

describe("what to compare with", () => {
  /** The pane with these reports kept, and what each report is asked for with. */
  async function showWith(reports: readonly KeptReport[]) {
    const asked: ReportRequest[] = [];
    const usual = paneActionsOn();
    await showReadView("report", SMALL_PLAN, {
      keptReports: () => Promise.resolve(reports),
      writeReport: async (asOf, request, work) => {
        asked.push(request);
        const result = await usual.writeReport(asOf, request, work);
        const since = { asOf: request.since ?? "2024-03-31", counts: {}, gone: 0 };
        return { ...result, report: { ...result.report, since } };
      },
    });
    return asked;
  }

  test.each([
    ["none is kept", []],
    ["one is kept", REPORTS.slice(0, 1)],
    ["one of an earlier day is kept", [...REPORTS.slice(0, 1), kept("2024-09-30", "Q2")]],
  ])("is no question where %s", async (_says, reports) => {
    await showWith(reports);
    expect(choice()).toBeNull();
  });

  test("is the last report, unless another is chosen, and is told of what was written", async () => {
    const asked = await showWith(REPORTS);
    const options = within(choice() ?? document.body).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual([
      "31 March 2024 (the last report)",
      "31 December 2023 (Q3)",
      "30 September 2023 (Q2)",
    ]);
    await userEvent.click(button("Write board report"));
    const written = () => screen.findByRole("region", { name: "What was written" });
    expect(await written()).toHaveTextContent("Compared with the report as at 31 March 2024.");
    await userEvent.selectOptions(choice() ?? document.body, "30 September 2023 (Q2)");
    await userEvent.click(button("Write board report again"));
    expect(
      await screen.findByText("Compared with the report as at 30 September 2023."),
    ).toBeVisible();
    expect(asked).toEqual([{}, { since: "2023-09-30" }]);
  });

  test("of another day is asked for no more", async () => {
    const asked = await showWith(REPORTS);
    await userEvent.selectOptions(choice() ?? document.body, "31 December 2023 (Q3)");
    await userEvent.click(screen.getByRole("tab", { name: "Overview" }));
    const day = screen.getByLabelText("Position as at");
    await userEvent.clear(day);
    await userEvent.type(day, "2023-11-15");
    await userEvent.click(screen.getByRole("tab", { name: "Report" }));
    await userEvent.click(button("Write board report"));
    await screen.findByRole("region", { name: "What was written" });
    expect(asked).toEqual([{}]);
  });
});

describe("a copy for publication", () => {
  const passed: CheckedPoint = { id: "people", title: "No lead's name is in it", problems: [] };
  const failed: CheckedPoint = {
    ...passed,
    id: "charts",
    problems: ["Board actions C4 names Jo Poole"],
  };

  /** Makes a copy of which the checklist says this. */
  async function makeCopy(
    checked: readonly CheckedPoint[],
    over: Partial<PaneActions["publication"]> = {},
  ) {
    const opened: Uint8Array[] = [];
    const { publication } = paneActionsOn();
    const store = await showReadView("report", SMALL_PLAN, {
      writeReport: () => Promise.reject(new Error("The plan's own workbook was written to.")),
      publication: {
        make: async (...asked) => ({ ...(await publication.make(...asked)), checked }),
        open: ({ bytes }) => Promise.resolve(void opened.push(bytes)),
        ...over,
      },
    });
    await userEvent.click(screen.getByLabelText("Copy for publication, without names"));
    await userEvent.click(button("Make the copy"));
    await screen.findByRole("region", { name: "The copy for publication" });
    return { opened, store };
  }

  test("that passes is opened as a new workbook, and once more when asked", async () => {
    const { opened, store } = await makeCopy([passed]);
    expect(opened).toHaveLength(1);
    expect(store.state().outcome?.message).toMatch(/is open as a new workbook/);
    expect(screen.getByText(/^1 of 1 points/)).toBeVisible();
    await userEvent.click(button("Open it again"));
    expect(opened).toHaveLength(2);
  });

  test("is brought into view once it is made, and stays where a person has scrolled to after that", async () => {
    const brought: string[] = [];
    const see = jest.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (
      this: Element,
    ) {
      const heading = this.querySelector("h2")?.textContent ?? "";
      brought.push(this === document.activeElement ? "what has the focus" : heading);
    });
    await makeCopy([passed]);
    await userEvent.click(button("Open it again"));
    await userEvent.click(screen.getByRole("tab", { name: "Overview" }));
    await userEvent.click(screen.getByRole("tab", { name: "Report" }));
    await screen.findByRole("region", { name: "The copy for publication" });
    expect(brought).toEqual(["The copy for publication", "what has the focus"]);
    see.mockRestore();
  });

  test("that does not pass is held back, with the reason, until a person opens it", async () => {
    const { opened, store } = await makeCopy([passed, failed]);
    expect(opened).toHaveLength(0);
    expect(store.state().outcome).toMatchObject({ kind: "note" });
    expect(screen.getByText("Board actions C4 names Jo Poole")).toBeVisible();
    await userEvent.click(button("Open it all the same"));
    expect(opened).toHaveLength(1);
  });

  test("that Excel does not open can be opened again, or saved as a file", async () => {
    let isRefused = true;
    const { store } = await makeCopy([passed], {
      open: () => (isRefused ? Promise.reject(new Error("policy")) : Promise.resolve()),
    });
    expect(store.state().outcome?.kind).toBe("failed");
    expect(screen.getByText(/It is made, and not open/)).toBeVisible();
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: () => "blob:copy", revokeObjectURL: () => undefined });
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function save(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    await userEvent.click(button("Save it as a file"));
    click.mockRestore();
    expect(saved).toEqual([
      "SEND improvement plan board summary, for publication, 15 June 2024.xlsx",
    ]);
    isRefused = false;
    await act(() => store.retry());
    expect(await screen.findByText(/^It is open as a new workbook/)).toBeVisible();
  });
});
