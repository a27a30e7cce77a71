import { writeBoardReport } from "../../src/actions";
import { paneActions } from "../../src/taskpane/state/paneActions";
import { PaneStore } from "../../src/taskpane/state/paneStore";
import { openElsewhere } from "../support/elsewhere";
import { withWorkbook } from "../support/openOffice";
import { cellsOf } from "../support/officeOn";
import { sampleBytes } from "../support/samples";

const DAYS = ["2025-03-31", "2025-06-30", "2025-09-30"];
const ASKED = { report: { sections: [] } } as const;

test("the pane compares with the kept report that is chosen, and lists the new one from then on", async () => {
  await withWorkbook(sampleBytes("quillbury"), async ({ file }) => {
    for (const asOf of DAYS) await writeBoardReport({ asOf, ...ASKED });
    const store = new PaneStore({ ...paneActions(openElsewhere), today: () => "2025-12-31" });
    const days = () => store.state().keptReports.map(({ asOf }) => asOf);
    const summary = () => Object.values(cellsOf(file.workbook, "Board summary")).join("\n");
    expect(days()).toEqual([]);
    await store.read();
    expect(days()).toEqual(DAYS);

    await store.writeReport();
    expect(store.state().written?.comparedWith).toBe("2025-09-30");
    expect(summary()).toContain("30 September 2025");
    expect(days()).toEqual([...DAYS, "2025-12-31"]);

    store.report.compareWith("2025-03-31");
    await store.writeReport();
    expect(store.state().outcome).toMatchObject({ kind: "done" });
    expect(store.state().written?.comparedWith).toBe("2025-03-31");
    expect(summary()).toContain("31 March 2025");
    expect(summary()).not.toContain("30 September 2025");
  });
});
