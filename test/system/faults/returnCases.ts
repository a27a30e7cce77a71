import { applyReturns, makeReturns, type ReturnsResult } from "../../../src/actions/returns";
import type { ReadReturn } from "../../../src/tracker/returns/readReturn";
import type { LeadReturn } from "../../../src/tracker/returns/leadReturn";
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

/** What a merge says of a return whose cells were not all there to be written: the cells that were. */
function partOf(result: unknown): readonly string[] | null {
  const { batches } = result as ReturnsResult;
  if (batches.every(({ refused, overtaken }) => refused.length + overtaken.length === 0))
    return null;
  return batches.flatMap(({ changes }) => changes.map(({ sheet, cell }) => `${sheet}!${cell}`));
}

let read: Promise<ReadReturn[]> | null = null;

/** Two leads' returns. */
export const returned = (): Promise<ReadReturn[]> =>
  (read ??= makeReturnFiles(smallPlan(), AS_OF, fill).then(readReturnFiles));

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
      return () => applyReturns(reading, { returns, when: "2025-11-15 10:30" });
    },
    own: ownLog,
    partOf,
  },
];
