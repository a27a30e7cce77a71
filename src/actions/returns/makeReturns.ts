import { addReturn, fillReturn } from "../../excel/returns/addReturn";
import { runExcel } from "../../excel/runExcel";
import { UserError } from "../../excel/UserError";
import type { Work } from "../../excel/work";
import { leadReturns, type LeadReturn } from "../../tracker/returns/leadReturn";
import { listWords } from "../../tracker/summary/words";
import { updatePeriods } from "../../tracker/update/periods";
import type { Reading } from "../readTracker";

export interface ReturnRequest {
  /** The lead's name as the plan is read; every lead without one. */
  readonly lead?: string | null;
  /** The period that is rated; without one, the current one. */
  readonly period?: string | null;
}

/** The returns of a plan, worked out and not written. Throws a UserError for a lead or a period that the plan has not. */
export function planReturns(
  { plan, snapshot }: Reading,
  { lead = null, period = null }: ReturnRequest = {},
): LeadReturn[] {
  const { periods, current } = updatePeriods(plan);
  const wanted = period?.toLowerCase();
  const found = periods.find(({ label }) => label.toLowerCase() === wanted)?.label;
  if (period !== null && found === undefined) {
    const known = listWords(periods.map(({ label }) => label));
    throw new UserError(
      known === ""
        ? "This plan rates no periods: leave the period out."
        : `This plan has no period “${period}”: it has ${known}.`,
    );
  }
  const returns = leadReturns({ plan, snapshot }, found ?? current, lead);
  if (returns.length > 0) return returns;
  throw new UserError(
    lead === null
      ? "No lead has an action that is still open, so there is no return to make."
      : `“${lead}” leads no open action of this plan: give the name as the plan writes it.`,
  );
}

/** Adds one lead's return to this workbook as a sheet of its own; gives the sheet's name. */
export function makeReturn(
  reading: Reading,
  lead: string,
  period: string | null,
  work: Work = {},
): Promise<string> {
  const [made] = planReturns(reading, { lead, period });
  if (made === undefined) throw new UserError(`“${lead}” leads no open action of this plan.`);
  return runExcel((context) => addReturn(context, made, work), "making the return");
}

/** Writes a return onto the only sheet of the open workbook, which is a new one. */
export function fillReturnFile(made: LeadReturn, work: Work = {}): Promise<void> {
  return runExcel((context) => fillReturn(context, made, work), "making the return");
}
