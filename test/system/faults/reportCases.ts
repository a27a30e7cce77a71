import { readTracker, writeBoardReport, type BoardReportOptions } from "../../../src/actions";
import { makePublicationCopy } from "../../../src/actions/publicationCopy";
import { cellsOf } from "../../support/cellsOf";
import { openElsewhere } from "../../support/elsewhere";
import { withWorkbook } from "../../support/openOffice";
import { ownSheets } from "./ownState";
import { AS_OF, PLAN_SHEETS, smallPlan } from "./smallPlan";
import type { UseCase } from "./useCase";

/** Few sheets: the more there are, the longer each of hundreds of runs takes. */
const ASKED = { asOf: AS_OF, today: AS_OF, report: { sections: ["exceptions"] } } as const;
const WITHOUT_EXCEPTIONS = { ...ASKED, report: { sections: [] } } as const;

const writing = (asked: BoardReportOptions) => () => Promise.resolve(() => writeBoardReport(asked));

/** The plan with a report in it, and what somebody wrote on that. */
const reported = () =>
  withWorkbook(smallPlan(), async ({ file }) => {
    await writeBoardReport(ASKED);
    await Excel.run(async (context) => {
      const exceptions = context.workbook.worksheets.getItem("Board exceptions");
      const table = exceptions.tables.getItemAt(0);
      const body = table.getDataBodyRange().load("rowIndex");
      const header = table.getHeaderRowRange().load("values,columnIndex");
      await context.sync();
      const at = (header.values[0] ?? []).indexOf("Comment");
      if (at === -1) throw new Error("Nowhere to comment");
      const cell = exceptions.getCell(body.rowIndex, header.columnIndex + at);
      cell.values = [["Asked on 3 November"]];
      await context.sync();
    });
    return file.save();
  });

export const FIRST_REPORT: UseCase = {
  title: "a first report",
  start: () => Promise.resolve(smallPlan()),
  prepare: writing(ASKED),
  own: ownSheets,
  showsWhatIsDone: true,
};

export const REPORT_CASES: readonly UseCase[] = [
  {
    title: "a check",
    start: () => Promise.resolve(smallPlan()),
    prepare: () => Promise.resolve(() => readTracker({ asOf: AS_OF })),
    own: ownSheets,
  },
  FIRST_REPORT,
  {
    title: "a report over another that people wrote on",
    start: reported,
    sheets: [PLAN_SHEETS[1], "Board actions"],
    prepare: writing(ASKED),
    own: ownSheets,
    showsWhatIsDone: true,
  },
  {
    title: "a report without the sheet that people wrote on",
    start: reported,
    prepare: writing(WITHOUT_EXCEPTIONS),
    own: ownSheets,
    showsWhatIsDone: true,
  },
];

/** The cells of the copy that was made last, by sheet. */
let copied: unknown = null;

async function makeCopy(): Promise<void> {
  copied = null;
  const { bytes, checked } = await makePublicationCopy(ASKED, openElsewhere);
  const problems = checked.flatMap((point) => point.problems);
  if (problems.length > 0) throw new Error(`The copy cannot be published: ${problems.join(" ")}`);
  copied = [...cellsOf(bytes)];
}

export const PUBLICATION_CASE: UseCase = {
  title: "a copy for publication beside a report that people wrote on",
  start: reported,
  sheets: [PLAN_SHEETS[0], "Board exceptions"],
  rows: ["Board exceptions"],
  prepare: () => Promise.resolve(makeCopy),
  own: async (open) => ({ own: await ownSheets(open), copied }),
};
