import { addReturns, fillReturn } from "../../excel/returns/addReturns";
import { runExcel } from "../../excel/runExcel";
import { UserError } from "../../excel/UserError";
import type { Work } from "../../excel/work";
import { nameKey } from "../../tracker/fields/lead";
import { leadReturns, type LeadReturn } from "../../tracker/returns/leadReturn";
import { listWords } from "../../tracker/summary/words";
import { updatePeriods } from "../../tracker/update/periods";
import type { Reading } from "../judge";
import { readReturns } from "./readReturns";

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

export interface MadeReturns {
  /** The sheets that were added, each with its lead. */
  readonly made: readonly MadeReturn[];
  /** Those that were there already, for the same lead and period: they may have been filled in. */
  readonly kept: readonly MadeReturn[];
}

interface MadeReturn {
  readonly lead: string;
  readonly sheet: string;
}

/** Adds returns to this workbook, a sheet for each lead; one that is there already is left as it is. */
export async function makeReturns(
  reading: Reading,
  request: ReturnRequest = {},
  work: Work = {},
): Promise<MadeReturns> {
  const planned = planReturns(reading, request);
  const there = await readReturns(null, work);
  const sheetOf = ({ lead, period }: LeadReturn): string | null =>
    there.find(({ rows }) =>
      rows.some(({ key }) => nameKey(key.lead) === nameKey(lead) && key.period === period),
    )?.source ?? null;
  const kept = planned.flatMap((each) => {
    const sheet = sheetOf(each);
    return sheet === null ? [] : [{ lead: each.lead, sheet }];
  });
  const added = planned.filter((each) => sheetOf(each) === null);
  const names = await add(added, work);
  return { kept, made: added.map(({ lead }, at) => ({ lead, sheet: names[at] ?? "" })) };
}

/** Adds one lead's return to this workbook as a sheet of its own; gives the sheet's name. */
export async function makeReturn(
  reading: Reading,
  lead: string,
  period: string | null,
  work: Work = {},
): Promise<string> {
  const [name = ""] = await add(planReturns(reading, { lead, period }), work);
  return name;
}

const add = (made: readonly LeadReturn[], work: Work): Promise<readonly string[]> =>
  runExcel((context) => addReturns(context, made, work), "making the returns");

/** Writes a return onto the only sheet of the open workbook, which is a new one. */
export function fillReturnFile(made: LeadReturn, work: Work = {}): Promise<void> {
  return runExcel((context) => fillReturn(context, made, work), "making the return");
}
