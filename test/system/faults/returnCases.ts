import {
  applyReturns,
  makeReturns,
  readReturns,
  type ReturnsResult,
} from "../../../src/actions/returns";
import type { ReadReturn } from "../../../src/tracker/returns/readReturn";
import type { LeadReturn } from "../../../src/tracker/returns/leadReturn";
import { RETURN_HEADERS } from "../../../src/tracker/returns/returnColumns";
import { withWorkbook } from "../../support/openOffice";
import { makeReturnFiles, readAs, readReturnFiles } from "../../support/returnFiles";
import { ownLog, ownSheets } from "./ownState";
import { AS_OF, PLAN_SHEETS, smallPlan } from "./smallPlan";
import type { UseCase } from "./useCase";

/** Each lead says something of the evidence of every action. */
function fill(rows: string[][], { columns }: LeadReturn): string[][] {
  const evidence = columns.indexOf("evidence");
  return rows.map((row, at) =>
    row.map((cell, column) => (at > 0 && column === evidence ? "A letter of May" : cell)),
  );
}

const written = (result: unknown): readonly string[] =>
  (result as ReturnsResult).batches.flatMap(({ changes }) =>
    changes.map(({ sheet, cell }) => `${sheet}!${cell}`),
  );

/** What a merge says of a return whose cells were not all there to be written: the cells that were. */
function partOf(result: unknown): readonly string[] | null {
  const { batches } = result as ReturnsResult;
  if (batches.every(({ refused, overtaken }) => refused.length + overtaken.length === 0))
    return null;
  return written(result);
}

let read: Promise<ReadReturn[]> | null = null;

/** Two leads' returns. */
export const returned = (): Promise<ReadReturn[]> =>
  (read ??= makeReturnFiles(smallPlan(), AS_OF, fill).then(readReturnFiles));

/** The plan with a return for each lead in it, each filled in. */
const withReturns = () =>
  withWorkbook(smallPlan(), async ({ file }) => {
    await makeReturns(await readAs(AS_OF));
    await Excel.run(async (context) => {
      for (const sheet of RETURN_SHEETS) {
        const cells = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("values");
        await context.sync();
        const at = (cells.values[HEADER_ROW] ?? []).indexOf(RETURN_HEADERS.evidence);
        cells.getCell(HEADER_ROW + 1, at).values = [["A letter of May"]];
      }
      await context.sync();
    });
    return file.save();
  });

const RETURN_SHEETS = ["Return – Jo Poole", "Return – Sam Reed"] as const;
const HEADER_ROW = 2;
const WHEN = "2025-11-15 10:30";

export const RETURN_CASES: readonly UseCase[] = [
  {
    title: "the returns of all leads that are made",
    start: () => Promise.resolve(smallPlan()),
    prepare: async () => {
      const reading = await readAs(AS_OF);
      return () => makeReturns(reading);
    },
    own: ownSheets,
    sheets: PLAN_SHEETS,
    rows: [PLAN_SHEETS[0]],
  },
  {
    title: "the returns of two leads that are merged",
    sheets: PLAN_SHEETS,
    rows: [PLAN_SHEETS[0]],
    start: async () => {
      await returned();
      return smallPlan();
    },
    prepare: async () => {
      const returns = await returned();
      const reading = await readAs(AS_OF);
      return () => applyReturns(reading, { returns, when: WHEN });
    },
    own: ownLog,
    partOf,
  },
  {
    title: "returns that are made where their leads have filled in earlier ones",
    sheets: [RETURN_SHEETS[0]],
    rows: [RETURN_SHEETS[0]],
    firstRow: HEADER_ROW + 2,
    start: withReturns,
    prepare: async () => {
      const reading = await readAs(AS_OF);
      return () => makeReturns(reading);
    },
    own: ownSheets,
  },
  {
    title: "sheets that were filled in and are merged",
    sheets: [RETURN_SHEETS[0]],
    rows: [RETURN_SHEETS[0]],
    firstRow: HEADER_ROW + 2,
    start: withReturns,
    prepare: async () => {
      const reading = await readAs(AS_OF);
      return async () => applyReturns(reading, { returns: await readReturns(), when: WHEN });
    },
    own: ownLog,
    // A sheet that is gone says nothing.
    partOf: written,
  },
];
